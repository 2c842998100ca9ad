import type { Page } from '@playwright/test'
import { knowing } from './families'
import { answer, answerPage, arrived, fits, fixToday, goOn, interview, leave, pageName } from './support/interview'
import { expect, test as base } from './support/page'
import { newerBuild, openSite, removeBuild, removingBuild, sparingBuild, type Site } from './support/site'

/** A site of its own for each test, which can be taken away and exchanged. */
const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await openSite()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.url),
})

test.use({ serviceWorkers: 'allow' })

const note = (page: Page) => page.getByRole('contentinfo').getByText(/^(没有网络也能用。|Works without a network\.)$/)
const offer = (page: Page) => page.getByRole('main').getByRole('button', { name: '更新', exact: true })
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

/** Opens the site and waits until everything is on the device. */
async function firstVisit(page: Page): Promise<void> {
  await fixToday(page)
  await page.goto('./')
  await expect(note(page)).toBeVisible({ timeout: 60_000 })
}

/** All that lies in the caches, addresses and texts. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const response = await cache.match(request, { ignoreVary: true })
        found.push(`${name} ${request.url} ${(await response?.text()) ?? ''}`)
      }
    }
    return found
  })

/** Waits until a newer version stands ready, as it is found when a page is opened. */
const newerWaits = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), { timeout: 60_000 })
    .toBe('installed')

// A worker does not know how wide the screen is: one of the two is enough.
test.describe('without a network', { tag: '@phone' }, () => {
  // What the browser itself says of requests that a page makes beside its worker.
  test.use({ tolerate: [/ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)/] })

  test('after one visit a family does everything: interview, results, policies never opened, English', async ({ page, context, site }) => {
    await firstVisit(page)
    await context.setOffline(true)
    await site.close()
    const before = site.requests.length
    await page.reload()
    await page.getByRole('main').getByRole('link', { name: '开始' }).click()
    await arrived(page)
    await answerPage(page, knowing)
    await leave(page, () => goOn(page))

    // In mid-interview, at an address that no file answers.
    await page.reload()
    await interview(page, knowing)
    await page.reload()
    await expect(page.locator('.total')).toContainText('3600')
    const benefit = page.getByRole('main').getByRole('link', { name: '公积金租房提取限额' }).first()
    await leave(page, () => benefit.click())
    await page.reload()
    await expect(heading(page)).toContainText('公积金租房提取限额')

    await page.goto('policies/100000/benefits/childcare-subsidy')
    await expect(heading(page)).toHaveText('育儿补贴')
    await page.getByRole('link', { name: 'English' }).click()
    await expect(heading(page)).toHaveText('Childcare subsidy')
    await page.goto('en/policies/350881')
    await expect(heading(page)).toContainText('Zhangping')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goto('en/results')
    await expect(page.locator('.total')).toContainText('3,600')

    await page.goto('places')
    const box = page.getByRole('combobox', { name: '您家住在哪里？' })
    await box.fill('武侯')
    await expect(page.getByRole('option', { name: '武侯区 四川 成都' })).toBeVisible()
    await expect(note(page)).toBeVisible()
    expect(site.requests.length).toBe(before)
  })

  test('a hall that has opened the counter goes on there: cases, slips and files', async ({ page, context, site }) => {
    // With the hands of the clock held, a page would not know what it has fetched: this one runs.
    await page.goto('./')
    await expect(note(page)).toBeVisible({ timeout: 60_000 })
    const ofCounter = (): string[] => site.requests.filter((request) => request.includes('/assets/counter/'))
    // A family's phone does not fetch what only a hall takes.
    expect(ofCounter()).toEqual([])
    await page.goto('counter')
    await expect(page.getByRole('tab')).toHaveCount(1)
    const reader = /\/assets\/counter\/reader-|\/assets\/counter\/worker-/
    await expect.poll(async () => (await kept(page)).some((line) => reader.test(line)), { timeout: 60_000 }).toBe(true)
    await expect.poll(() => ofCounter().length, { timeout: 60_000 }).toBeGreaterThan(60)
    await expect(note(page)).toBeVisible({ timeout: 60_000 })
    await context.setOffline(true)
    await site.close()

    await page.reload()
    await page.getByRole('combobox', { name: /^您家住在哪里/ }).focus()
    await page.keyboard.type('zps')
    await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+p')
    await expect(page.getByRole('heading', { name: '一次性告知单' })).toBeVisible()

    await page.goto('counter/files')
    const table = Buffer.from('编号,家庭住地,孩子1 出生日期,孩子1 户口所在地\r\nA-1,漳平,2023-12-08,漳平\r\n')
    await page.locator('input[type=file]').setInputFiles({ name: 'street.csv', mimeType: 'text/csv', buffer: table })
    await page.getByRole('button', { name: '开始核对' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /^核对完了/ })).toBeVisible()
  })

  test('a page read before is there as it was, and no answer is in any cache', async ({ page, context, site }) => {
    await firstVisit(page)
    await page.goto('policies/350881/benefits/rent-withdrawal?from=here')
    await expect(heading(page)).toHaveText('公积金租房提取限额')
    await page.goto('places')
    await interview(page, knowing)
    await page.reload()
    await expect(page.locator('.total')).toContainText('3600')
    const lines = await kept(page)
    const names = lines.map((line) => line.split(site.url)[1]?.split(' ')[0] ?? '')
    expect(names.length).toBeGreaterThan(90)
    expect(names.filter((name) => /[?#]|^(en\/)?(results|places|answers\/.)/.test(name))).toEqual([])
    expect(names).toContain('policies/350881/benefits/rent-withdrawal')
    // Birth dates of the family, however written: they stand in no rule.
    expect(names.filter((_, at) => /2014-?03-?01|1990-?03-?08|1988-?07-?01/.test(lines[at] ?? ''))).toEqual([])
    for (const request of site.requests) expect(request).toMatch(/^GET [^?]*(\?from=here)?$/)

    await context.setOffline(true)
    await site.close()
    const response = await page.goto('policies/350881/benefits/rent-withdrawal')
    expect(await response?.text()).toContain('公积金租房提取限额')
  })
})

test.describe('where something does not come', { tag: '@phone' }, () => {
  test.use({ tolerate: [/lookup/] })

  for (const how of ['missing', 'page'] as const)
    test(`nothing is said or kept of it, and the site works as without a worker: ${how}`, async ({ page, site }) => {
      site.disturb(/\/lookup[^/]*\.js$/, how)
      await page.goto('./')
      await expect.poll(() => site.requests.filter((request) => request.includes('/lookup')).length, { timeout: 60_000 }).toBeGreaterThan(1)
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null), { timeout: 60_000 })
        .toBeNull()
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull()
      expect((await kept(page)).filter((line) => line.includes('Login'))).toEqual([])
      await page.getByRole('main').getByRole('link', { name: '开始' }).click()
      await arrived(page)
      await expect(note(page)).toBeHidden()

      // What came stays; the rest comes with the next visit.
      site.disturb(/nothing/, 'missing')
      await page.goto('./')
      await expect(note(page)).toBeVisible({ timeout: 60_000 })
    })

  test('a page to be read that takes too long is drawn by the program', async ({ page, site }) => {
    await firstVisit(page)
    site.disturb(/./, 'never')
    await page.goto('policies/350881/benefits/rent-withdrawal')
    await expect(heading(page)).toHaveText('公积金租房提取限额')
  })

  test('a reader who saves data gets what was used, and nothing unasked', async ({ page, context, site }) => {
    const folder = sparingBuild()
    site.publish(folder)
    await page.goto('places')
    // With the hands of the clock held, a page would not know what it has fetched: this one runs.
    const count = async (name: RegExp): Promise<number> =>
      (await kept(page)).filter((line) => name.test(line.split(' ')[3] ?? '')).length
    await expect.poll(() => count(/\/questionnaire-.*\.js$/), { timeout: 60_000 }).toBe(1)
    expect(site.requests.filter((request) => /lookup|results|policies/.test(request))).toEqual([])
    const before = await count(/\/rules-/)
    // Not those of all places, of which there are more than a dozen.
    expect(before).toBeLessThan(4)
    // From now on the worker answers, and keeps what the page asks for.
    await answer(page, '您家住在哪里？', '漳平市')
    await expect.poll(() => count(/\/rules-/)).toBeGreaterThan(before)
    await expect(note(page)).toBeHidden()
    await context.setOffline(true)
    await site.close()
    await page.reload()
    await expect(page.getByRole('combobox', { name: '您家住在哪里？' })).toHaveValue('漳平市')
    removeBuild(folder)
  })

  test('a worker that takes itself away leaves nothing behind', async ({ page, site }) => {
    const folder = await removingBuild()
    await firstVisit(page)
    site.publish(folder)
    await page.reload()
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 60_000 }).toEqual([])
    await page.goto('places/')
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await expect(heading(page)).toBeVisible()
    removeBuild(folder)
  })
})

test.describe('with a network', { tag: '@phone' }, () => {
  test('the first visit comes before everything else, and the second needs nothing of it', async ({ page, site, request }) => {
    await firstVisit(page)
    const asked = site.requests.map((line) => line.slice(line.lastIndexOf('/') + 1))
    const shown = asked.slice(0, asked.indexOf('sw.js'))
    expect(shown.filter((name) => !/^$|^icon\.svg$|^(index|common|rolldown-runtime|zh-CN|attend)-/.test(name))).toEqual([])
    expect(shown.length).toBeLessThan(10)

    const before = site.requests.length
    await page.goto('./')
    await expect(note(page)).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '开始' }).click()
    await arrived(page)
    expect(site.requests.slice(before).filter((line) => !line.endsWith('/sw.js'))).toEqual([])

    for (const path of ['./sw.js', './', './answers/']) expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache')
  })
})

test.describe('a newer version', { tag: '@phone' }, () => {
  let newer = ''
  test.beforeAll(async () => {
    newer = await newerBuild('查看全部政策', '查看所有政策')
  })
  test.afterAll(() => removeBuild(newer))

  const older = (page: Page) => page.getByRole('contentinfo').getByRole('link', { name: '查看全部政策' })
  const fresh = (page: Page) => page.getByRole('contentinfo').getByRole('link', { name: '查看所有政策' })

  test('is offered with the results, not in the interview, comes when it is asked for, and keeps the answers', async ({
    page,
    site,
    axe,
  }) => {
    await firstVisit(page)
    site.publish(newer)
    await page.goto('places')
    await newerWaits(page)
    await page.reload()
    await interview(page, knowing, async ({ name }) => {
      await expect(offer(page), name).toBeHidden()
      await expect(older(page), name).toBeVisible()
    })
    expect(pageName(page)).toBe('results')
    await expect(page.locator('.total')).toContainText('3600')
    await expect(offer(page)).toBeVisible()
    await fits(page)
    await axe()

    // Nothing changes unasked: not on another page, not on one the older build never fetched, not by a reload.
    await page.reload()
    await expect(older(page)).toBeVisible()
    await page.goto('policies/330604')
    await expect(heading(page)).toContainText('上虞')
    await expect(older(page)).toBeVisible()
    await page.goto('results')
    await expect(older(page)).toBeVisible()
    await expect(note(page)).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '改回答' }).click()
    await arrived(page)
    await expect(offer(page)).toBeHidden()
    await page.goBack()
    await expect(offer(page)).toBeVisible()

    await offer(page).click()
    await expect(fresh(page)).toBeVisible()
    await expect(page.locator('.total')).toContainText('3600')
    await expect(offer(page)).toBeHidden()
    await expect(note(page)).toBeVisible({ timeout: 60_000 })
    // With the last page of the older version its files go.
    await expect.poll(async () => (await page.evaluate(() => caches.keys())).filter((name) => !name.endsWith(' read')).length).toBe(1)
  })

  test('taken in one tab leaves the other as it is, with all it may still fetch', async ({ page, context, site }) => {
    await firstVisit(page)
    const other = await context.newPage()
    await firstVisit(other)
    site.publish(newer)
    await page.reload()
    await newerWaits(page)
    await page.reload()
    await expect(note(page)).toBeVisible()
    await page.getByRole('contentinfo').getByRole('link', { name: '查看全部政策' }).click()
    await arrived(page)
    await offer(page).click()
    await expect(fresh(page)).toBeVisible()
    await expect(note(page)).toBeVisible({ timeout: 60_000 })

    // The host has none of the older build's files any more.
    await expect(older(other)).toBeVisible()
    await older(other).click()
    await arrived(other)
    await expect(heading(other)).toHaveText('全部政策')
    await expect(older(other)).toBeVisible()
    await expect(offer(other)).toBeVisible()
    await offer(other).click()
    await expect(fresh(other)).toBeVisible()
    await expect(heading(other)).toHaveText('全部政策')
    await expect.poll(async () => (await page.evaluate(() => caches.keys())).filter((name) => !name.endsWith(' read')).length).toBe(1)
  })
})
