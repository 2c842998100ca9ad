import { expect, test, type Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'

const library = resolve(import.meta.dirname, '../../library')
const examples = join(library, 'examples')
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

let server: Server
let address: string

// As the examples say: their files in a folder, and the library beside them as yuhui/. Nothing else is served.
test.beforeAll(async () => {
  if (!existsSync(join(library, 'index.js')))
    throw new Error('These tests run the library, and there is none. Build first: npm run library')
  server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = path.startsWith('/yuhui/') ? join(library, path.slice('/yuhui/'.length)) : join(examples, path)
    const type = types[extname(file)]
    if (!type || !existsSync(file)) return response.writeHead(404).end()
    return response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, done))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
test.afterAll(() => new Promise((done) => server.close(done)))

interface Seen {
  readonly requests: string[]
  readonly complaints: string[]
}

/** What a page asks for, and what the browser or the policy has to say against it. */
async function watched(page: Page): Promise<Seen> {
  const seen: Seen = { requests: [], complaints: [] }
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // Thrown where nobody catches it, it is a fault of the page.
      throw new Error(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return seen
}

const pathsOf = ({ requests }: Seen): string[] => requests.map((url) => url.slice(address.length)).filter((path) => path !== '/favicon.ico')

test(
  'in a page without a bundler, under a strict policy, only the places of the family are fetched',
  { tag: '@desktop' },
  async ({ page }) => {
    const seen = await watched(page)
    await page.goto(`${address}/browser.html`)
    await expect(page.getByRole('status')).toHaveText(/^\d+ look as if they fit on 1 June 2025\.$/)
    await expect(page.locator('[data-benefit="zhangping/rent-withdrawal"]')).toHaveText(/\(household\)$/)
    await expect(page.locator('[data-benefit="national/childcare-subsidy"]')).toHaveText(/^Childcare subsidy/)
    expect(seen.complaints.filter((text) => !text.includes('favicon'))).toEqual([])
    expect(seen.requests.every((url) => url.startsWith(`${address}/`))).toBe(true)
    const places = pathsOf(seen).filter((path) => path.startsWith('/yuhui/places/'))
    expect(places).toEqual(expect.arrayContaining(['/yuhui/places/national.js', '/yuhui/places/fujian-longyan-zhangping.js']))
    expect(places.filter((path) => /zhejiang|anhui|xinjiang/.test(path))).toEqual([])
    expect(pathsOf(seen).filter((path) => /zh-CN|clauses/.test(path))).toEqual([])
  },
)

test('in a module worker the years are worked out beside the page', { tag: '@desktop' }, async ({ page }) => {
  const seen = await watched(page)
  await page.goto(`${address}/worker.html`)
  await expect(page.getByRole('row')).toHaveCount(4)
  await expect(page.getByRole('row').nth(1)).toHaveText(/^2025\s*3600$/)
  await expect(page.getByRole('status')).toHaveText('Cash of each year, without what hangs on answers.')
  expect(seen.complaints.filter((text) => !text.includes('favicon'))).toEqual([])
})
