import type { Page } from '@playwright/test'
import { fixToday } from './support/interview'
import { expect, test } from './support/page'
import { readFileSync } from 'node:fs'

test.beforeEach(async ({ page }) => fixToday(page))

const family: unknown = JSON.parse(readFileSync(new URL('../../docs/example-family.json', import.meta.url), 'utf8'))

/** The example family of Zhangping, on a day on which the plan was in force. */
async function told(page: Page): Promise<void> {
  await page.goto('./')
  await page.evaluate(
    (stored) => sessionStorage.setItem('yuhui-answers', stored),
    JSON.stringify({ household: family, drafts: {}, on: '2025-06-01' }),
  )
}

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const fits = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)

test('a family sees from its results what the years bring, in both languages and in large type', async ({ page, axe }) => {
  await told(page)
  await page.goto('results')
  await page.getByRole('main').getByRole('link', { name: '看看这几年怎么变' }).click()
  await expect(heading(page)).toHaveText('您家的这三年')
  const main = page.getByRole('main')
  // Born on 15 June 2023: 18 months by the official table, 5,400 yuan: 3,600 and the rest.
  await expect(main).toContainText('到2025年12月31日，3600元/年')
  await expect(main).toContainText('2026年1月1日至2026年12月31日，1800元/年')
  await expect(main).toContainText('漳平市的方案到2025年12月31日为止，以后没有依据。')
  const years = main.getByRole('table').first()
  await expect(years.getByRole('row', { name: /^2025/ })).toContainText('3600')
  await expect(years.getByRole('row', { name: /^2026/ })).toContainText('1800')
  await axe()
  await fits(page)

  await page.getByText('看成表格').click()
  await expect(main.getByRole('row', { name: /3岁以下婴幼儿照护扣除/ })).toContainText('到2026年5月31日')
  await axe()
  await fits(page)

  await page.getByRole('button', { name: '看六年' }).click()
  await expect(heading(page)).toHaveText('您家的这六年')
  await expect(years.getByRole('row')).toHaveCount(7)
  await fits(page)

  await page.getByRole('button', { name: /大字/ }).click()
  await fits(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(heading(page)).toHaveText('Your family’s six years')
  await expect(main).toContainText('until 31 December 2025; CNY 3,600 a year')
  await axe()
  await fits(page)
})

test('a child on the way has its bars from the day it is due', async ({ page }) => {
  await page.goto('./')
  const household = {
    residence: '440305',
    mother: { hukou: '440305', work: 'employee' },
    father: null,
    children: [],
    pregnancy: { dueDate: '2027-03-01', babies: 1 },
  }
  await page.evaluate((stored) => sessionStorage.setItem('yuhui-answers', stored), JSON.stringify({ household, drafts: {} }))
  await page.goto('timeline')
  const row = page.locator('.years-row').filter({ hasText: '育儿补贴' })
  await expect(row).toContainText('从2027年3月1日起')
  await expect(row.getByRole('link')).toHaveAttribute('href', /results\/100000\/childcare-subsidy$/)
  await expect(page.getByRole('main')).toContainText('预产期2027年3月1日')
  await expect(page.getByRole('main').getByRole('table').first().getByRole('row', { name: /^2027/ })).toContainText('3600')
})

test('on paper there are the bars and the years, and nothing to press', async ({ page }) => {
  await told(page)
  await page.goto('timeline')
  await expect(heading(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('main').getByText('看成表格')).toBeHidden()
  await expect(page.getByRole('main').locator('.years-bar').first()).toBeVisible()
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(0)
  expect(pages.length).toBeLessThanOrEqual(4)
})
