import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { findBrowser } from './scripts/browser.mjs'

if (!existsSync(new URL('dist/index.html', import.meta.url))) {
  throw new Error('These tests run the build, and there is none in dist/. Build first: npm run build')
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        done(port)
      })
    })
  })
}

// Playwright reads this file once more in every worker: the environment carries what the first reading found.
process.env.YUHUI_E2E_PORT ??= String(await freePort())
const base = `/${process.env.YUHUI_BASE ?? ''}/`.replace(/\/+/g, '/')
const baseURL = `http://localhost:${process.env.YUHUI_E2E_PORT}${base}`
const { executablePath, args } = await findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // A family's whole way, with axe on each of some sixteen pages, takes half a minute on a busy machine.
  timeout: 120_000,
  workers: 2,
  // A test that only passes the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // What a worker fetches or answers, a test that watches or holds up a page's requests does not see: only offline.spec has one.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [
    // What only makes sense on one of the two says so by its tag.
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `node scripts/serve.mjs --strict-port --port ${process.env.YUHUI_E2E_PORT}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 15_000,
  },
})
