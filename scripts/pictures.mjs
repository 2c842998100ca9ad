// Takes the pictures of the README from the build, with the example family of docs/.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'

const port = 4199
const address = `http://localhost:${port}/`
const family = JSON.parse(readFileSync('docs/example-family.json', 'utf8'))
/** The same family when it has said no more than where it lives and who it is. */
const begun = {
  residence: family.residence,
  ...Object.fromEntries(
    ['mother', 'father'].map((parent) => [parent, { hukou: family.residence, worksIn: family.residence, insuredIn: family.residence }]),
  ),
  children: family.children.map(({ id, birthDate, hukou }) => ({ id, birthDate, hukou })),
}
const pictures = [
  { path: 'answers/work/mother', file: 'docs/interview-phone.png', height: 1240, household: begun },
  { path: 'results', file: 'docs/results-phone.png', height: 1240 },
  { path: 'results/350881/rent-withdrawal', file: 'docs/benefit-phone.png', height: 1240 },
  { path: 'timeline', file: 'docs/timeline-phone.png', height: 1240 },
]

/** The same family at the counter, which opens it by the letters on its slip. */
async function pictureOfCounter(page) {
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto(`${address}slip`)
  const letters = await page.locator('.slip-letters').innerText()
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(`${address}counter`)
  await page.getByRole('tab').first().waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').first().fill(letters)
  await page.keyboard.press('Enter')
  await page.locator('.counter .figure').first().waitFor()
  await page.getByRole('button', { name: '知道了' }).click()
  await page.screenshot({ path: 'docs/counter.png' })
}

const server = spawn(process.execPath, ['scripts/serve.mjs', '--strict-port', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((ready) => server.stdout.once('data', ready))
const browser = await chromium.launch(await findBrowser())
try {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(address)
  for (const { path, file, height, household = family } of pictures) {
    // A day on which Zhangping's plan was in force.
    const stored = JSON.stringify({ household, drafts: {}, on: '2025-06-01' })
    await page.evaluate((text) => sessionStorage.setItem('yuhui-answers', text), stored)
    await page.setViewportSize({ width: 360, height })
    await page.goto(address + path)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    for (const fold of await page.locator('.why > details > summary').all()) await fold.click()
    await page.screenshot({ path: file })
  }
  await pictureOfCounter(page)
} finally {
  await browser.close()
  server.kill()
}
