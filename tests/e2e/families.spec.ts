import type { Page } from '@playwright/test'
import { aral, shangyu, shaoxing, tianjiaan, zhangping } from './families'
import { answer, fits, fixToday, goOn, interview, start, type Family } from './support/interview'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

/** From the start page to the results, axe looking at every page on the way. */
async function fromStart(page: Page, family: Family, axe: () => Promise<void>, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> {
  const look = async (): Promise<void> => {
    await axe()
    await fits(page)
  }
  await page.goto(language === 'en' ? 'en/' : './')
  await look()
  await page.getByRole('link', { name: /^(开始|Start)$/ }).click()
  await expect(page).toHaveURL(/places$/)
  await interview(page, family, look)
  await expect(page).toHaveURL(/results$/)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** A benefit on the results page, by its name, wherever it stands. */
const benefit = (page: Page, name: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name }) })

async function checkOn(page: Page, day: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /换一天|another day/i })
    .click()
  await page
    .getByRole('main')
    .getByLabel(/^(按哪一天计算|Work it out for)/)
    .fill(day)
}

test('a family of Zhangping sees first that the plan has ended, and what it gave on an earlier day', async ({ page, axe }) => {
  await fromStart(page, zhangping, axe)
  await expect(page.getByRole('main')).toContainText('2025年12月31日到期')
  await axe()
  await checkOn(page, '2025-06-01')
  await expect(benefit(page, '公积金租房提取限额').first()).toContainText('1000')
  await expect(benefit(page, '托育保育费减半').first()).toContainText('50%')
  await axe()
  await page.getByRole('link', { name: '公积金租房提取限额' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('公积金租房提取限额')
  await expect(page.getByRole('main')).toContainText('2023年4月10日')
  await axe()
})

test('a family of Shangyu is told that both plans are drafts', async ({ page, axe }) => {
  await fromStart(page, shangyu, axe)
  await expect(page.getByRole('main')).toContainText('征求意见稿')
  await axe()
})

test('a family of Shaoxing in a unit larger than its standard is spared part of the rent', async ({ page, axe }) => {
  await fromStart(page, shaoxing, axe)
  await expect(page.getByRole('main')).toContainText('600元')
  await axe()
})

test('a family of Tianjia’an corrects a wrong date and sees what an elder of 71 draws', async ({ page, axe }) => {
  const born = '老人1的出生日期'
  let corrected = false
  await start(page, tianjiaan)
  await interview(page, tianjiaan, async ({ name }) => {
    await axe()
    if (name !== 'elders' || corrected) return
    corrected = true
    await answer(page, born, '2030-11-22')
    await goOn(page)
    const problem = page
      .getByRole('main')
      .getByText(/不能晚于|晚于/)
      .first()
    await expect(problem).toBeVisible()
    await expect(page).toHaveURL(/elders$/)
    await axe()
    await answer(page, born, '1955-11-22')
  })
  expect(corrected).toBe(true)
  // 71 on 22 November 2026: 300 and one step of 100.
  await expect(page.getByRole('main')).toContainText(String(300 + 100))
  await expect(page.getByRole('main')).toContainText('送审稿')
  await axe()
})

test('a family of Aral reads its results in English', async ({ page, axe }) => {
  await fromStart(page, aral, axe, 'en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('main')).toContainText('2,500')
  await expect(page.getByRole('main')).toContainText('Consultation draft')
  await axe()
})

test('at 320 pixels in large type, which is a phone at twice its zoom, nothing stands outside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('en/')
  await page.getByRole('button', { name: 'Large text' }).click()
  await fits(page)
  await page.goto('en/places')
  await interview(page, aral, () => fits(page))
  await fits(page)
  await page.getByRole('main').getByRole('link', { name: 'Childcare subsidy' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Childcare subsidy')
  await fits(page)
})
