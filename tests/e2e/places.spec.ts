import type { Page, Request } from '@playwright/test'
import { answer, arrived, fixToday, goOn } from './support/interview'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

const home = '您家住在哪里？'
const box = (page: Page) => page.getByRole('combobox', { name: home })

/** Where the counties of China are fetched from. */
const counties = /\/lookup[^/]*\.js$/

function countyRequests(page: Page): Request[] {
  const seen: Request[] = []
  page.on('request', (request) => counties.test(request.url()) && seen.push(request))
  return seen
}

test('a family outside the places with plans says where it lives, and is told which rules are known', async ({ page, axe }) => {
  const requests = countyRequests(page)
  await page.goto('places')
  await box(page).click()
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await axe()
  expect(requests, 'nothing was looked for yet').toEqual([])

  await box(page).pressSequentially('杭州西湖')
  await expect(page.getByRole('option', { name: '西湖区 浙江 杭州' })).toBeVisible()
  expect(requests).toHaveLength(1)
  await axe()
  await page.getByRole('option', { name: '西湖区 浙江 杭州' }).click()
  await expect(box(page)).toHaveValue('西湖区')
  await expect(page.getByText('杭州市和西湖区的还没有收录')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await axe()

  await answer(page, '家里有谁？', '妈妈和爸爸都在')
  await answer(page, '户口、工作、医保都在这里吗？', '都在这里')
  await goOn(page)
  await expect(page).toHaveURL(/answers\/children$/)
  await arrived(page)

  // Kept by its code; its name is fetched where it is shown.
  await page.goBack()
  await expect(box(page)).toHaveValue('西湖区')
  await page.reload()
  await expect(box(page)).toHaveValue('西湖区')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('combobox', { name: 'Where does your family live?' })).toHaveValue('Xihu')
})

test('a clerk chooses by initials, without the mouse', async ({ page }) => {
  await page.goto('places')
  await box(page).focus()
  await page.keyboard.type('pdxq')
  await expect(page.getByRole('option', { name: '浦东新区 上海' })).toHaveClass(/active/)
  await page.keyboard.press('Tab')
  await expect(box(page)).toHaveValue('浦东新区')
  await expect(page.getByText('只有全国的规定')).toBeVisible()
})

test('what leads to no place stays typed and is said to be none', async ({ page, axe }) => {
  await page.goto('places')
  await box(page).fill('苏州工业园区')
  await goOn(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(box(page)).toHaveValue('苏州工业园区')
  await expect(box(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(/places$/)
  await axe()
})

test.describe('where the counties of China do not come', () => {
  test.use({ tolerate: [/lookup/] })

  test('the places with plans can be chosen, and the rest asked for again', async ({ page, axe }) => {
    await page.goto('places')
    await page.route(counties, (route) => route.abort())
    await box(page).fill('wuhou')
    await expect(page.getByText('全国地名表没有打开')).toBeVisible()
    await axe()
    await page.getByRole('option', { name: /^上虞区/ }).click()
    await expect(box(page)).toHaveValue('上虞区')

    await box(page).fill('wuhou')
    await page.unroute(counties)
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByRole('option', { name: '武侯区 四川 成都' }).click()
    await expect(box(page)).toHaveValue('武侯区')
  })
})
