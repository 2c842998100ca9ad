import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fits, fixToday } from './support/interview'
import { expect, test } from './support/page'
import { codeOn, plain, printed, textOf } from './support/paper'

const household = readFileSync('docs/example-family.json', 'utf8')

/** A family that has answered everything, on a device of its own, for a day on which its town’s plan was law. */
async function answered(page: Page): Promise<void> {
  await fixToday(page)
  await page.goto('./')
  await page.evaluate((text) => sessionStorage.setItem('yuhui-answers', `{"household":${text},"on":"2025-06-01"}`), household)
}

/** What the results say, from the first line to the last. */
async function results(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { name: '现金合计' })).toBeVisible()
  // These come once the list stands.
  await expect(page.getByRole('heading', { name: '接下来' })).toBeVisible()
  await expect(page.getByText('怎么填报更省税')).toBeVisible()
  return page.getByRole('main').innerText()
}

test('what is printed reads back from the paper, and its code opens the same case elsewhere @desktop', async ({ page, browser }) => {
  await answered(page)
  await page.goto('results')
  const mine = await results(page)
  await page.getByRole('link', { name: '打印一次性告知单（去窗口用）' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('打印一次性告知单')
  await page.getByRole('textbox', { name: '备注' }).fill('周三下午再来')
  await expect(page.getByRole('img', { name: '本案的二维码' })).toBeVisible()
  const pdf = await printed(page)

  // A4 in points, to the nearest.
  const { view } = await pdf.getPage(1)
  expect(view.map(Math.round)).toEqual([0, 0, 595, 842])
  const text = await textOf(pdf)
  for (const part of [
    '一次性告知单',
    '核对基准日：2025年6月1日',
    '一、看起来符合的事项',
    '二、还缺信息的事项',
    '三、暂不符合的事项及原因',
    '四、文件效力说明',
    '《漳平市生育友好城市建设实施方案》（漳政办规〔2023〕2号）于2025年12月31日到期，请在此前办理。',
    '五、申请材料',
    '☐出生医学证明助产机构育儿补贴',
    '六、到哪里办',
    '周三下午再来',
    '扫码可在其他窗口离线打开此案',
    '码里有所填情况，请妥善保管',
    '告知人：被告知人：日期：',
    '仅供参考，以经办机构审核为准。',
  ])
    expect(text).toContain(plain(part))
  expect(text).toContain('育儿补贴三宝3600元/年')
  // Nothing of what the app shows around it.
  for (const part of ['打印一次性告知单', '全部结果', '选要写上的事项', '查看全部政策', 'English']) expect(text).not.toContain(plain(part))

  const address = (await codeOn(pdf)) ?? ''
  expect(address).toMatch(/\/open#C[0-9A-Z]+$/)
  const context = await browser.newContext({ viewport: page.viewportSize(), locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const other = await context.newPage()
  await fixToday(other)
  await other.goto(address)
  await expect(other.getByText('和发送的人看到的结果一样。')).toBeVisible()
  await other.getByRole('button', { name: '看结果' }).click()
  expect(await results(other)).toBe(mine)

  // The same by the letters beside it, as somebody types them.
  const letters = (await page.locator('.slip-letters').innerText()).toLowerCase()
  expect(text).toContain(letters.replace(/\s/g, '').toUpperCase())
  await other.evaluate(() => sessionStorage.clear())
  await other.goto('about:blank')
  await other.goto(`${address.replace(/#.*/, '')}#${letters.replace(/\s/g, '')}`)
  await other.getByRole('button', { name: '看结果' }).click()
  expect(await results(other)).toBe(mine)
  await context.close()
})

test('what a family answers in a few minutes fits on two sheets, and is there in English @desktop', async ({ page }) => {
  await fixToday(page)
  await page.goto('./')
  const few = {
    residence: '330604',
    mother: { work: 'employee', medicalInsurance: 'employee', paysIncomeTax: true },
    father: { work: 'employee', medicalInsurance: 'employee', paysIncomeTax: true },
    pregnancy: null,
    children: [{ id: 'c1', birthDate: '2025-06-10', hukou: '330604', care: 'home' }],
    housing: { rents: false, buying: null },
  }
  await page.evaluate((told) => sessionStorage.setItem('yuhui-answers', JSON.stringify({ household: told })), few)
  await page.goto('slip')
  await expect(page.getByRole('img', { name: '本案的二维码' })).toBeVisible()
  const chinese = await printed(page)
  expect(chinese.numPages).toBeLessThanOrEqual(2)
  expect(await textOf(chinese)).toContain('还是征求意见稿')
  await page.goto('en/slip')
  await expect(page.getByRole('img', { name: 'QR code of this case' })).toBeVisible()
  const english = await printed(page)
  expect(await textOf(english)).toContain('Forreference;theofficedecides.')
  expect(await codeOn(english)).toMatch(/\/en\/open#C/)
})

/** Prints a slip of these answers, for the day on which the rules were last held against their documents. */
async function slipOf(page: Page, household: object, path = 'slip'): Promise<Awaited<ReturnType<typeof printed>>> {
  await fixToday(page)
  await page.goto('./')
  await page.evaluate((told) => sessionStorage.setItem('yuhui-answers', JSON.stringify({ household: told, on: '2026-11-22' })), household)
  await page.goto(path)
  await expect(page.getByRole('img', { name: path === 'slip' ? '本案的二维码' : 'QR code of this case' })).toBeVisible()
  return printed(page)
}

test('a slip that just fills its sheets has no empty one behind them @desktop', async ({ page }) => {
  const aral = {
    residence: '659002',
    mother: { work: 'not-working', medicalInsurance: 'resident', paysIncomeTax: false },
    father: { work: 'employee', medicalInsurance: 'employee', paysIncomeTax: true, housingFund: { place: '659002', bingtuan: true } },
    pregnancy: null,
    children: ['c1', 'c2'].map((id) => ({ id, birthDate: '2025-12-20', hukou: '659002', care: 'home' })),
    elders: [],
    housing: { homesOwned: 0, rents: true, buying: null, publicRental: { status: 'none' } },
  }
  expect((await slipOf(page, aral)).numPages).toBeLessThanOrEqual(2)
})

test('no sheet holds the signatures alone @desktop', async ({ page }) => {
  const pdf = await slipOf(page, JSON.parse(household) as object, 'en/slip')
  const last = plain(
    (await (await pdf.getPage(pdf.numPages)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''),
  )
  expect(last).toContain(plain('Remarks'))
  expect(last.indexOf(plain('Remarks'))).toBeGreaterThan(last.indexOf(plain('no addresses or opening hours')))
  expect(last).toContain(plain('no addresses or opening hours'))
})

test('the sheet is shown whole on any screen, also in large type', async ({ page, axe }) => {
  await answered(page)
  await page.goto('slip')
  await expect(page.getByRole('article', { name: '一次性告知单' })).toBeVisible()
  await fits(page)
  await axe()
  await page.getByRole('button', { name: '大字' }).click()
  await fits(page)
  await axe()
  const code = page.getByRole('img', { name: '本案的二维码' })
  await expect(code).toHaveAttribute('src', /^data:image\/png;base64,/)
})

test('the code stays dark on white where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await answered(page)
  await page.goto('slip')
  const sheet = page.getByRole('article')
  await expect(sheet).toBeVisible()
  expect(await sheet.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 255, 255)')
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
})
