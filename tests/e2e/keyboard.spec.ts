import type { Page } from '@playwright/test'
import { arrived, fixToday } from './support/interview'
import { tabTo } from './support/keys'
import { expect, test } from './support/page'

test.beforeEach(async ({ page }) => fixToday(page))

/** Keys pressed before a page is there are lost. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('a family goes from the start to the results by keyboard alone', async ({ page }) => {
  await open(page, './')
  await tabTo(page, /^\s*开始\s*$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/places$/)
  await arrived(page)

  await tabTo(page, /您家住在哪里/)
  const places = page.getByRole('combobox', { name: '您家住在哪里？' })
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(places).toHaveValue('漳平市')
  await tabTo(page, /妈妈和爸爸都在/)
  await page.keyboard.press('Space')
  await tabTo(page, /都在这里/)
  await page.keyboard.press('Space')
  await tabTo(page, /^\s*下一步\s*$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/answers\/children$/)

  await arrived(page)
  for (let step = 0; step < 30 && !/results$/.test(page.url()); step += 1) {
    const url = page.url()
    await tabTo(page, /^\s*(下一步|都没有，下一步|看结果)\s*$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toBe(url)
    await arrived(page)
  }
  await expect(page).toHaveURL(/results$/)
})

test('the skip link leads past the header', async ({ page }) => {
  await open(page, 'places')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
