import type { Page } from '@playwright/test'
import { fixToday } from './support/interview'
import { expect, test } from './support/page'

const adult = { birthDate: '1993-05-01', hukou: '330102', work: 'employee', employer: 'enterprise', worksIn: '330102' }
const household = {
  residence: '330102',
  mother: adult,
  father: adult,
  marriage: { registeredOn: '2024-05-01', plannedOn: null },
  pregnancy: { dueDate: '2026-12-08', babies: 1 },
  children: [{ id: 'c1', birthDate: '2025-03-15', relation: 'biological', lawful: true, difficultBirth: false }],
  elders: [],
}

async function remember(page: Page): Promise<void> {
  await page.goto('./')
  await page.evaluate((answers) => sessionStorage.setItem('yuhui-answers', JSON.stringify(answers)), { household, drafts: {} })
}

test.beforeEach(async ({ page }) => fixToday(page))

test('a list of results fetches nothing that counts days of leave; the page of a leave does, and says them', async ({ page, axe }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await remember(page)
  await page.goto('results')
  await expect(page.getByRole('link', { name: '护理假' }).first()).toBeVisible()
  expect(fetched.filter((url) => /chinese-days|LeavePart/.test(url))).toEqual([])

  await page.goto('results/330000/paternity-leave')
  await expect(page.getByRole('heading', { name: '假期怎么算' })).toBeVisible()
  await expect(page.getByText('2026年12月8日至2026年12月22日')).toBeVisible()
  // 8 December 2026 is a Tuesday: 8 to 11, 14 to 18, 21 to 25, and Monday 28.
  await expect(page.getByText('2026年12月8日至2026年12月28日')).toBeVisible()
  await page.getByLabel('想从哪天开始休').fill('2026-12-15')
  await expect(page.getByText('还没有2026年12月29日起的放假安排')).toBeVisible()
  await axe()
})

test('childcare leave is cut into years', async ({ page, axe }) => {
  await remember(page)
  await page.goto('results/330000/childcare-leave')
  await expect(page.getByText('2026年3月15日至2027年3月14日：10天')).toBeVisible()
  await expect(page.getByText('2028年1月1日至2028年3月14日：不满一年')).toBeVisible()
  await axe()
})
