import type { Page } from '@playwright/test'
import { arrived, fixToday } from './support/interview'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), page.url()).toBe(0)
}

test('a reader goes from the footer to a place, its plan, a provision, the benefit it became, and on to the check', async ({
  page,
  axe,
}) => {
  const look = async (): Promise<void> => {
    await axe()
    await fits(page)
  }
  await page.goto('./')
  await page.getByRole('contentinfo').getByRole('link', { name: '查看全部政策' }).click()
  await expect(heading(page)).toHaveText('全部政策')
  await look()

  await page.getByRole('main').getByRole('link', { name: '漳平市', exact: true }).click()
  await expect(heading(page)).toContainText('漳平市')
  await expect(page).toHaveTitle(/漳平市/)
  await look()

  await page.getByRole('link', { name: '漳平市生育友好城市建设实施方案' }).click()
  await expect(heading(page)).toHaveText('漳平市生育友好城市建设实施方案')
  await expect(page.getByRole('main')).toContainText('已于2025年12月31日到期')
  await look()

  const provision = page.locator('[id="zhangping-12-4"]')
  await expect(provision).toContainText('写明可以得到')
  await provision.getByRole('link', { name: '公积金租房提取限额' }).click()
  await expect(heading(page)).toHaveText('公积金租房提取限额')
  await expect(page.getByRole('main')).toContainText('1000元/月')
  await expect(page.getByRole('main')).toContainText('rules/china/fujian/longyan/zhangping/rent-withdrawal.ts')
  await look()

  // A provision named in an address is brought into sight.
  await page.getByRole('main').getByRole('link', { name: '条文12-4' }).click()
  await expect(page).toHaveURL(/#zhangping-12-4$/)
  await expect(page.locator('[id="zhangping-12-4"]')).toBeInViewport()
  await page.goBack()
  await expect(heading(page)).toHaveText('公积金租房提取限额')

  await page.getByRole('link', { name: '看看我家符不符合' }).click()
  await expect(page).toHaveURL(/places$/)
  await arrived(page)
})

test('law that other places carry out is told of with them, and in English', async ({ page, axe }) => {
  await page.goto('en/policies/100000/documents/women-workers-rules')
  await axe()
  await fits(page)
  await expect(page.getByRole('main')).toContainText('not the whole text')
  await page.goto('en/policies/100000/benefits/childcare-subsidy')
  await axe()
  await fits(page)
  await page.getByRole('link', { name: 'Check my family' }).click()
  await expect(page).toHaveURL(/en\/places$/)
})

test('a search in Chinese finds names, also by their first sounds, and is there again on coming back', async ({ page, axe }) => {
  await page.goto('policies')
  const box = page.getByRole('textbox', { name: '按名称查找' })
  await box.fill('漳平产假')
  const answers = page.getByRole('search').getByRole('link')
  await expect(answers.first()).toHaveAttribute('href', /policies\/350881\/benefits\/maternity-leave$/)
  await axe()
  await fits(page)
  await box.fill('gjjzftqxe')
  await expect(answers.first()).toHaveText('公积金租房提取限额')
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('gjjzftqxe')
  await answers.first().click()
  await expect(heading(page)).toHaveText('公积金租房提取限额')
  await page.goBack()
  await expect(page.getByRole('textbox', { name: '按名称查找' })).toHaveValue('gjjzftqxe')
  await expect(page.getByRole('search').getByRole('link').first()).toHaveText('公积金租房提取限额')
  expect(page.url()).not.toContain('gjjzftqxe')
})

test('on a slow network, what is typed before the program has come is searched for all the same', async ({ page }) => {
  let send = (): void => undefined
  const held = new Promise<void>((done) => (send = done))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('policies', { waitUntil: 'commit' })
  const box = page.getByRole('textbox', { name: '按名称查找' })
  await box.fill('漳平产假')
  send()
  await expect(page.getByRole('search').getByRole('link').first()).toHaveAttribute('href', /policies\/350881\/benefits\/maternity-leave$/)
  await expect(box).toHaveValue('漳平产假')
  await expect(box).toBeFocused()
})

test('a search in English finds places and benefits', async ({ page, axe }) => {
  await page.goto('en/policies')
  const box = page.getByRole('textbox', { name: 'Search by name' })
  await box.fill('zhangping')
  await expect(page.getByRole('search').getByRole('link').first()).toHaveText('Zhangping')
  await box.fill('childcare subsidy')
  await expect(page.getByRole('search').getByRole('link').first()).toContainText('hildcare subsidy')
  await axe()
  await fits(page)
  await box.fill('bicycle')
  await expect(page.getByRole('search').getByRole('status')).toContainText('Nothing found')
})

test('from a result to the whole policy and back', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => sessionStorage.setItem('yuhui-answers', JSON.stringify({ household: { residence: '350881' }, drafts: {} })))
  await page.goto('results/350881/rent-withdrawal')
  await page.getByRole('link', { name: '看这项政策的全部内容' }).click()
  await expect(page).toHaveURL(/policies\/350881\/benefits\/rent-withdrawal$/)
  await page.getByRole('link', { name: '我家的结果' }).click()
  await expect(page).toHaveURL(/results\/350881\/rent-withdrawal$/)
})

test('at 320 pixels in large type nothing stands outside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    'en/policies',
    'en/policies/350000',
    'en/policies/350000/documents/fujian-population',
    'en/policies/340000/benefits/maternity-leave',
  ]) {
    await page.goto(path)
    if (path === 'en/policies') await page.getByRole('button', { name: 'Large text' }).click()
    await expect(heading(page)).toBeVisible()
    await fits(page)
  }
})
