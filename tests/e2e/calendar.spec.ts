import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from '@playwright/test'
import { fixToday } from './support/interview'
import { expect, test } from './support/page'

const here = '340402'
const parent = { hukou: here, work: 'employee', paysIncomeTax: true, medicalInsurance: 'employee', insuredIn: here }

/** Two children in Huainan, the second six weeks old and not insured yet. */
const household = {
  residence: here,
  mother: parent,
  father: parent,
  pregnancy: null,
  elders: [],
  children: [
    { id: 'a', birthDate: '2023-12-08', hukou: here, insuredOn: '2024-01-05' },
    { id: 'b', birthDate: '2025-12-01', hukou: here, insuredOn: null },
  ],
}

async function results(page: Page): Promise<void> {
  await page.goto('./')
  await page.evaluate((answers) => sessionStorage.setItem('yuhui-answers', JSON.stringify({ household: answers })), household)
  await page.goto('results')
}

test.beforeEach(async ({ page }) => fixToday(page))

test('the days ahead go into a calendar, all of them or one', async ({ page, axe }) => {
  await results(page)
  const next = page.locator('section.next')
  await expect(next.getByRole('heading', { name: '接下来' })).toBeVisible()
  await expect(next).toContainText('错过少3600元')
  await axe()
  const file = page.waitForEvent('download')
  await next.getByRole('button', { name: '全部加入日历' }).click()
  const download = await file
  expect(download.suggestedFilename()).toBe('yuhui.ics')
  const text = await readFile(await download.path(), 'utf8')
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  expect(events.length).toBeGreaterThan(2)
  await expect(next).toContainText('日历文件存好了')

  const second = page.waitForEvent('download')
  await next.getByRole('button', { name: /^把“申请2026年的育儿补贴”加入日历$/ }).click()
  const alone = new ICAL.Component(ICAL.parse(await readFile(await (await second).path(), 'utf8')) as unknown[])
  const uids = events.map((event) => event.getFirstPropertyValue('uid'))
  expect(uids).toContain(alone.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid'))
})

test.describe('inside WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/86.0 Mobile Safari/537.36 MicroMessenger/8.0.30' })
  test('no file is tried that would come to nothing: the way out is said @phone', async ({ page, axe }) => {
    await results(page)
    const next = page.locator('section.next')
    await next.getByRole('button', { name: '全部加入日历' }).click()
    await expect(next).toContainText('到手机浏览器里打开')
    await axe()
  })
})
