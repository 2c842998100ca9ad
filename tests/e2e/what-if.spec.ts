import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { choosePlace, fits, fixToday } from './support/interview'
import { focused, tabTo } from './support/keys'
import { expect, test } from './support/page'

const family = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as object

/** Answers as a visit finds them that has been here before; the check is for a day on which Zhangping's plan was in force. */
async function answered(page: Page): Promise<void> {
  await page.addInitScript(
    (stored) => {
      if (sessionStorage.getItem('yuhui-answers') === null) sessionStorage.setItem('yuhui-answers', stored)
    },
    JSON.stringify({ household: family, on: '2025-07-01' }),
  )
}

test.beforeEach(async ({ page }) => {
  await fixToday(page)
  await answered(page)
})

const line = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })

test('from the results: what would change if the family bought a home, taken over and taken back', async ({ page, axe }) => {
  await page.goto('results')
  await page.getByRole('main').getByRole('link', { name: '假如情况变了' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '假如情况变了' })).toBeFocused()
  await axe()
  await fits(page)
  await page.getByRole('link', { name: '不租房，改买房' }).click()
  await expect(line(page, '三孩家庭购房补贴')).toContainText('2万')
  await expect(line(page, '公积金租房提取限额')).toContainText('不再适用')
  await expect(page.getByRole('main')).toContainText('漳平市的方案到2025年12月31日为止')
  for (const fold of await page.getByRole('main').locator('summary').all()) await fold.click()
  await expect(page.getByRole('link', { name: '育儿补贴' })).toBeVisible()
  await axe()
  await fits(page)
  // Neither what is assumed nor a place ever stands in the address.
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')

  await page.getByRole('button', { name: '换成这个情况' }).click()
  await expect(page.getByRole('dialog')).toContainText('租房 → 不租')
  await axe()
  await page.getByRole('dialog').getByRole('button', { name: '换', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('已经换成这个情况')
  await page.getByRole('button', { name: '退回' }).click()
  await expect(line(page, '公积金租房提取限额')).toContainText('不再适用')
  await page.getByRole('link', { name: '全部结果' }).click()
  await expect(page.getByRole('link', { name: '公积金租房提取限额' }).first()).toBeVisible()
})

test('another child, all by keyboard and in large type', async ({ page, axe }) => {
  await page.addInitScript(() => localStorage.setItem('yuhui.large', 'yes'))
  await page.goto('what-if')
  await expect(page.getByRole('link', { name: '再生一个孩子' })).toBeVisible()
  await tabTo(page, /再生一个孩子/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '假如再生一个孩子' })).toBeFocused()
  await tabTo(page, /哪一天出生/)
  await page.getByLabel('哪一天出生？').fill('2025-10-01')
  await expect(page.getByRole('main')).toContainText('4个孩子')
  await tabTo(page, /1个/)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('main')).toContainText('5个孩子')
  expect(await focused(page)).toContain('双胞胎')
  await expect(page.getByRole('button', { name: '换成这个情况' })).toBeVisible()
  await axe()
  await fits(page)
})

test('the same family in two other places, in English', async ({ page, axe }) => {
  await page.goto('en/compare')
  const box = page.getByRole('combobox')
  await choosePlace(page, box, 'Shangyu')
  await expect(page.getByRole('heading', { level: 3, name: 'Sure cash a year' })).toBeVisible()
  await choosePlace(page, box, 'Tianjia’an')
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(2)
  await expect(line(page, 'Sure cash a year')).toContainText('CNY 3,600')
  await axe()
  await fits(page)
})
