// Takes the pictures of the README from the build, with the example family of docs/.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const port = 4199
const address = `http://localhost:${port}/`
const family = JSON.parse(readFileSync('docs/example-family.json', 'utf8'))
const pictures = [
  { path: 'results', file: 'docs/results-phone.png', height: 1240 },
  { path: 'results/350881/rent-withdrawal', file: 'docs/benefit-phone.png', height: 1240 },
]

const server = spawn(process.execPath, ['scripts/serve.mjs', '--strict-port', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((ready) => server.stdout.once('data', ready))
const browser = await chromium.launch(await findBrowser())
try {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(address)
  // A day on which Zhangping's plan was in force.
  const stored = JSON.stringify({ household: family, drafts: {}, on: '2025-06-01' })
  await page.evaluate((text) => sessionStorage.setItem('yuhui-answers', text), stored)
  for (const { path, file, height } of pictures) {
    await page.setViewportSize({ width: 360, height })
    await page.goto(address + path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    await page.screenshot({ path: file })
  }
} finally {
  await browser.close()
  server.kill()
}
