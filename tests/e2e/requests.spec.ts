import type { Page } from '@playwright/test'
import { shangyu, zhangping } from './families'
import { answerPage, arrived, fixToday, goOn, interview, leave, type Family } from './support/interview'
import { expect, test as base } from './support/page'
import { printed, textOf } from './support/paper'
import { openWire, type Sent, type Wire } from './support/wire'

/** A browser whose every word is heard. */
const test = base.extend<{ wire: Wire }>({
  wire: async ({}, use) => {
    const wire = await openWire()
    await use(wire)
    await wire.close()
  },
  baseURL: async ({ wire }, use) => use(wire.url),
  proxy: async ({ wire }, use) => use(wire.proxy),
})

/** Answers that stand in no rule, no name of a file and no header. */
const told = { eldest: '2014-03-07', second: '2017-09-23', youngest: '2023-06-19', fee: '1283', rent: '1537' }

const family: Family = {
  ...zhangping,
  told: [
    ['大宝的出生日期', told.eldest],
    ['二宝的出生日期', told.second],
    ['三宝的出生日期', told.youngest],
    ['三宝每月的托育费或保教费', told.fee],
    ['每月房租', told.rent],
    ...zhangping.told,
  ],
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From the first page to the results. */
async function toResults(page: Page, of: Family): Promise<void> {
  await fixToday(page)
  await page.goto('./')
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '开始' }).click())
  await answerPage(page, of)
  await leave(page, () => goOn(page))
  await interview(page, of)
  await expect(page.getByRole('heading', { name: '现金合计' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '接下来' })).toBeVisible()
}

/** And to all that a family does with them. Gives back what the link says that it made. */
async function throughEverything(page: Page): Promise<string> {
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '公积金租房提取限额' }).first().click())
  await page.goBack()
  await arrived(page)
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '看看这几年怎么变' }).first().click())
  await page.goBack()
  await arrived(page)
  await leave(page, () => page.getByRole('main').getByRole('link', { name: '保存和分享' }).first().click())
  await page.getByRole('button', { name: '做一个链接' }).click()
  const link = page.getByRole('textbox', { name: '链接', exact: true })
  await expect(link).toHaveValue(/#[ABC]/)
  const code = new URL(await link.inputValue()).hash.slice(1)
  await page.goBack()
  await arrived(page)
  await leave(page, () => page.getByRole('link', { name: '打印一次性告知单（去窗口用）' }).click())
  await expect(page.getByRole('img', { name: '本案的二维码' })).toBeVisible()
  expect(await textOf(await printed(page))).toContain('一次性告知单')
  // What is sent on leaving, such as a beacon, is sent now.
  await page.goto('about:blank')
  return code
}

/** What to look for: a text as it is, and as it stands in an address or in base64, wherever it begins in it. */
function traces(text: string): RegExp[] {
  const escaped = (part: string): string => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const bytes = Buffer.from(text)
  const packed = [0, 1, 2].map((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    // The first and last letters hold bits of what stands beside it.
    return coded.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + bytes.length) * 8) / 6))
  })
  // A short number is in many a digest; as such it stands between what is no digit.
  const plain = /^\d+$/.test(text) ? [`(?<!\\d)${text}(?!\\d)`] : [escaped(text), escaped(encodeURIComponent(text))]
  const coded = bytes.length < 6 ? [] : packed.flatMap((part) => [escaped(part), escaped(part.replace(/\+/g, '-').replace(/\//g, '_'))])
  return [...plain, ...coded].map((pattern) => new RegExp(pattern, 'i'))
}

/** Requests that say more than which file of the build is wanted. */
function talkative(sent: readonly Sent[], home: string, secrets: readonly string[]): string[] {
  const patterns = secrets.flatMap(traces)
  return sent.flatMap(({ method, url, headers, body, status }) => {
    const said = `${method} ${url} ${JSON.stringify(headers)}`
    const read = `${said} ${unescape(said)}`
    const faults = [
      !url.startsWith(home) && 'to a stranger',
      method !== 'GET' && 'not only asking',
      new URL(url, home).search !== '' && 'with a query',
      body > 0 && 'with a body',
      headers.cookie !== undefined && 'with a cookie',
      headers.referer !== undefined && 'naming the page before',
      ![200, 304].includes(status) && `for what is not in the build (${String(status)})`,
      ...patterns.map((pattern) => pattern.test(read) && `carrying ${String(pattern)}`),
    ].filter(Boolean)
    return faults.length > 0 ? [`${faults.join(', ')}: ${said}`] : []
  })
}

const secretsOf = (code: string): string[] => [
  '350881',
  '漳平',
  ...Object.values(told).flatMap((answer) => [answer, answer.replace(/-/g, ''), answer.replace(/-0?/g, '/')]),
  // Any twenty letters of the link, which has all of it.
  ...Array.from({ length: Math.floor(code.length / 20) }, (_, at) => code.slice(at * 20, at * 20 + 20)),
]

test('traces are found in every writing', { tag: '@phone' }, () => {
  const found = (text: string): boolean => traces('漳平').some((pattern) => pattern.test(text))
  for (const text of ['?a=漳平', '/%E6%BC%B3%E5%B9%B3', '/%e6%bc%b3%e5%b9%b3']) expect(found(text), text).toBe(true)
  for (const before of ['', 'a', 'ab', 'abc']) {
    const coded = Buffer.from(`${before}漳平市`).toString('base64')
    expect(found(coded), coded).toBe(true)
  }
  expect(traces('1537').map((pattern) => pattern.test('localhost:41537'))).toEqual([false])
  expect(traces('1537').map((pattern) => pattern.test('?rent=1537'))).toEqual([true])
})

for (const serviceWorkers of ['block', 'allow'] as const)
  test.describe(`with service workers: ${serviceWorkers}`, { tag: '@desktop' }, () => {
    test.use({ serviceWorkers })

    test('from the first byte to the printed slip nothing is asked of anybody else, and no request says anything of the family', async ({
      page,
      wire,
    }) => {
      await toResults(page, family)
      const code = await throughEverything(page)
      expect(code.length).toBeGreaterThan(100)
      expect(wire.sent.length).toBeGreaterThan(serviceWorkers === 'allow' ? 150 : 60)
      expect(talkative(wire.sent, wire.url, secretsOf(code))).toEqual([])
      if (serviceWorkers === 'allow') expect(wire.sent.some(({ url }) => url.endsWith('/sw.js'))).toBe(true)
    })
  })

test('which rules are fetched is the same wherever a family lives', { tag: '@phone' }, async ({ page, wire, browser }) => {
  const asked = async (at: Page, of: Family): Promise<string[]> => {
    const from = wire.sent.length
    await fixToday(at)
    await at.goto('places')
    await answerPage(at, of)
    await leave(at, () => goOn(at))
    await answerPage(at, of)
    await expect(heading(at)).toBeVisible()
    await at.waitForLoadState('networkidle')
    // But what every page asks for once it has settled, sooner or later.
    return wire.sent.flatMap(({ url }, at) => (at < from || url.includes('/attend-') ? [] : [url.slice(wire.url.length)]))
  }
  const here = await asked(page, zhangping)
  const context = await browser.newContext({ baseURL: wire.url, proxy: wire.proxy, locale: 'zh-CN', serviceWorkers: 'block' })
  const there = await asked(await context.newPage(), shangyu)
  await context.close()
  expect(here.filter((name) => /\/(zhangping|shangyu|aral)-/.test(name))).toHaveLength(3)
  expect([...there].sort()).toEqual([...here].sort())
})
