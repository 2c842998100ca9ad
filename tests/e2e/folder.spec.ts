import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { knowing } from './families'
import { openDumbHost, type DumbHost } from './support/dumb'
import { answerPage, fixToday, goOn, interview, leave } from './support/interview'
import { expect, test as base } from './support/page'

const built = resolve(import.meta.dirname, '../../dist-folder')

/** The folder as somebody has unzipped it somewhere on a host that knows nothing of it. */
const test = base.extend<{ host: DumbHost }>({
  host: async ({}, use) => {
    if (!existsSync(built)) throw new Error('There is no build in dist-folder/. Build it first: npm run build:folder')
    const host = await openDumbHost(built, '/门户/养育 惠/')
    await use(host)
    await host.close()
    expect(host.missed, 'what the host did not have').toEqual([])
  },
  baseURL: async ({ host }, use) => use(host.url),
})

/** Files that a page names, as the host is asked for them: a folder by the page in it. */
function namedIn(page: string): string[] {
  const here = pathToFileURL(join(built, page))
  return [...readFileSync(here, 'utf8').matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = '']) => {
    const { pathname } = new URL(address, here)
    const name = relative(built, decodeURIComponent(pathname))
    return pathname.endsWith('/') ? join(name, 'index.html') : name
  })
}

test('every page names files that are there, and nothing from the root of a host @desktop', () => {
  const files = readdirSync(built, { recursive: true }).map(String)
  const pages = files.filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(100)
  // Built for these tests with the policies of one town.
  const elsewhere = /^(en\/)?policies\/(?!350881)\d/
  const missing = pages.flatMap((page) => namedIn(page).filter((name) => !elsewhere.test(name) && !files.includes(name)))
  expect([...new Set(missing)]).toEqual([])
})

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
/** The address below the folder. */
const below = (page: Page, host: DumbHost): string => page.url().slice(host.url.length)

test('a family does everything, is found again after a reload at any depth, goes back, and changes the language @phone', async ({
  page,
  host,
}) => {
  await fixToday(page)
  await page.goto('./')
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '开始' }).click())
  expect(below(page, host)).toBe('places/')
  await answerPage(page, knowing)
  await leave(page, () => goOn(page))
  expect(below(page, host)).toMatch(/^answers\/#\/answers\/\w+$/)
  const asked = await heading(page).textContent()
  await page.reload()
  await expect(heading(page)).toHaveText(asked ?? '')
  await interview(page, knowing)
  expect(below(page, host)).toBe('results/')
  await page.reload()
  await expect(page.locator('.total')).toContainText('3600')

  await leave(page, () => page.getByRole('main').getByRole('link', { name: '公积金租房提取限额' }).first().click())
  expect(below(page, host)).toMatch(/^results\/#\/results\/350881\/[\w-]+$/)
  await page.reload()
  await expect(heading(page)).toContainText('公积金租房提取限额')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: '中文' })).toBeVisible()
  expect(below(page, host)).toMatch(/^en\/results\/#\/en\/results\/350881\/[\w-]+$/)
  await page.reload()
  await expect(page.getByRole('link', { name: '中文' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goBack()
  await page.goBack()
  await expect(heading(page)).toBeVisible()
  expect(below(page, host)).toBe('results/')
  await expect(page.locator('.total')).toContainText('3600')
})

test('a page of policies is read as it was sent, then is the program’s, once @desktop', async ({ page, host }) => {
  await fixToday(page)
  const come: string[] = []
  await page.exposeFunction('come', (what: string) => void come.push(what))
  await page.addInitScript(() => {
    // Every heading that is ever shown, and how many at once.
    const tell = (globalThis as unknown as { come: (what: string) => void }).come
    const look = (): void => {
      const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent)
      if (headings.length > 0) tell(headings.join(' | '))
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
  })
  await page.goto('policies/350881/')
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '公积金租房提取限额' }).first().click())
  expect(
    new Set(
      come.slice(
        0,
        come.findIndex((each) => each.includes('公积金')),
      ),
    ).size,
  ).toBe(1)
  expect(below(page, host)).toMatch(/^policies\/350881\/benefits\/[\w-]+\/$/)
  await page.reload()
  await expect(heading(page)).toContainText('公积金租房提取限额')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(below(page, host)).toMatch(/^en\/policies\/350881\/benefits\/[\w-]+\/$/)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.goBack()
  await expect(heading(page)).toHaveText(/漳平/)
  await page.locator('a[href="#money"]').click()
  expect(below(page, host)).toBe('policies/350881/#money')
  await page.reload()
  await expect(heading(page)).toHaveText(/漳平/)
})

test('a link made here opens here, in either form of its address, and the page of others stays one click away @desktop', async ({
  page,
  host,
}) => {
  await fixToday(page)
  await page.goto('places/')
  await answerPage(page, knowing)
  await leave(page, () => goOn(page))
  await page.getByRole('contentinfo').getByRole('link', { name: '保存和分享' }).click()
  await page.getByRole('button', { name: '做一个链接' }).click()
  const link = await page.getByRole('textbox', { name: '链接', exact: true }).inputValue()
  expect(link.slice(host.url.length)).toMatch(/^open\/#C[0-9A-Z]+$/)
  for (const address of [link, link.replace('open/#', 'index.html#/open#')]) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByRole('button', { name: '看结果' })).toBeVisible()
    expect(page.url()).toBe(link)
  }
  await page.goto('index.html#/counter')
  await expect(heading(page)).toBeVisible()
  expect(below(page, host)).toBe('counter/')
})

test('portals show it in a frame, whose way out leads to the folder @desktop', async ({ page, host }) => {
  await fixToday(page)
  await page.goto('privacy/')
  const [licences] = await Promise.all([
    page.waitForResponse(/licences\.txt$/),
    page.getByRole('main').getByRole('link', { name: '开源许可' }).click(),
  ])
  expect(licences.status()).toBe(200)
  await page.goto('embed/')
  await page.getByRole('button', { name: '在这里打开' }).click()
  const frame = page.frameLocator('main iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(frame.getByRole('link', { name: '新窗口打开' })).toHaveAttribute('href', host.url)
})

test.describe('without a network', { tag: '@phone' }, () => {
  test.use({ serviceWorkers: 'allow', tolerate: [/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/] })

  test('after one visit pages come from the device, at any depth', async ({ page, context }) => {
    await fixToday(page)
    await page.goto('./')
    await expect(page.getByRole('contentinfo').getByText('没有网络也能用。')).toBeVisible({ timeout: 60_000 })
    await context.setOffline(true)
    await page.goto('answers/#/answers/children')
    await expect(heading(page)).toBeVisible()
    await page.goto('policies/350881/')
    await expect(heading(page)).toHaveText(/漳平/)
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  })
})
