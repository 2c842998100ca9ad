import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { fixToday } from './support/interview'
import { expect, test } from './support/page'

const household = readFileSync('docs/example-family.json', 'utf8')

/** A family that has answered everything, on its own phone. */
async function answered(page: Page): Promise<void> {
  await fixToday(page)
  await page.goto('./')
  await page.evaluate((text) => sessionStorage.setItem('yuhui-answers', `{"household":${text}}`), household)
}

async function makeLink(page: Page, passphrase = ''): Promise<string> {
  await page.goto('keep')
  if (passphrase !== '') await page.getByRole('textbox', { name: '口令（可以不设）' }).fill(passphrase)
  await page.getByRole('button', { name: '做一个链接' }).click()
  const link = page.getByRole('textbox', { name: '链接', exact: true })
  await expect(link).toHaveValue(/#[ABC]/)
  return link.inputValue()
}

/** What the results say, from the first line to the last. */
async function results(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('申请')
  await expect(page.getByRole('heading', { name: '现金合计' })).toBeVisible()
  // Both come once the list stands.
  await expect(page.getByRole('heading', { name: '接下来' })).toBeVisible()
  await expect(page.getByText('怎么填报更省税')).toBeVisible()
  return page.getByRole('main').innerText()
}

interface Other {
  readonly page: Page
  /** Every address that was asked for, and all that was sent along. */
  readonly sent: readonly string[]
}

/** Somebody else’s phone, on which nothing was ever answered. */
async function someoneElse(browser: Browser, like: Page): Promise<Other> {
  const context = await browser.newContext({ viewport: like.viewportSize(), locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  const sent: string[] = []
  context.on('request', (request) => {
    sent.push([request.url(), request.postData() ?? '', JSON.stringify(request.headers())].join(' '))
  })
  await fixToday(page)
  return { page, sent }
}

test('a link opens the same results on another phone, and no request carries what is in it', async ({ page, browser, axe }) => {
  await answered(page)
  await page.goto('results')
  const mine = await results(page)
  await page.getByRole('link', { name: '保存和分享' }).first().click()
  await axe()
  const link = await makeLink(page)
  await axe()
  expect(new URL(link).search).toBe('')
  const code = new URL(link).hash.slice(1)
  expect(code).toMatch(/^C[0-9A-Z]{100,}$/)

  const other = await someoneElse(browser, page)
  await other.page.goto(link)
  await expect(other.page.getByText('漳平市')).toBeVisible()
  await expect(other.page.getByText('和发送的人看到的结果一样。')).toBeVisible()
  await other.page.getByRole('button', { name: '看结果' }).click()
  await expect(other.page).toHaveURL(/\/results$/)
  expect(await results(other.page)).toBe(mine)

  // Nor is it left behind in the history: there was nothing before the link.
  await other.page.goBack()
  expect(other.page.url()).not.toContain(code)
  expect(other.sent.length).toBeGreaterThan(3)
  expect(other.sent.filter((request) => request.includes(code.slice(0, 40)))).toEqual([])
  await other.page.context().close()
})

test('neither another language nor going home leaves the link in the history', async ({ page, browser }) => {
  await answered(page)
  const link = await makeLink(page)
  const code = new URL(link).hash
  const { page: there } = await someoneElse(browser, page)
  await there.goto('about:blank')
  await there.goto(link)
  await there.getByRole('link', { name: 'English' }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText('Open a shared link')
  await there.getByRole('button', { name: 'Do not open' }).click()
  await expect(there).toHaveURL(/\/en\/$/)
  await there.goBack()
  await expect(there).toHaveURL('about:blank')
  expect(there.url()).not.toContain(code)
  await there.context().close()
})

test('a link with a passphrase opens with it, and with no other', async ({ page, browser }) => {
  await answered(page)
  const link = await makeLink(page, '三月的雨下在瓦上')
  expect(new URL(link).hash).toMatch(/^#B/)
  const { page: there } = await someoneElse(browser, page)
  await there.goto(link)
  const field = there.getByRole('textbox', { name: '口令' })
  await field.fill('三月的雨下在山上')
  await there.getByRole('button', { name: '打开' }).click()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(there.getByText('漳平市')).toBeHidden()
  await field.fill('三月的雨下在瓦上')
  await there.getByRole('button', { name: '打开' }).click()
  await expect(there.getByText('漳平市')).toBeVisible()
  await there.context().close()
})

test('a damaged link is refused in words and touches no answer', async ({ page, axe }) => {
  await answered(page)
  const link = await makeLink(page)
  await page.goto(link.slice(0, -7))
  await expect(page.getByRole('alert')).toContainText('打错或漏了字')
  await axe()
  await page.goto('results')
  await expect(page.getByRole('heading', { name: '现金合计' })).toBeVisible()
})

test('answers are saved on the device only where that was chosen, and wiped from it', async ({ page }) => {
  await answered(page)
  await page.goto('keep')
  expect(await page.evaluate(() => localStorage.getItem('yuhui-answers'))).toBeNull()
  await page.getByRole('checkbox', { name: /把回答存在这台设备上/ }).check()
  // The tab is closed, and another opened.
  const next = await page.context().newPage()
  await fixToday(next)
  await page.close()
  await next.goto('results')
  await results(next)
  await next.goto('keep')
  await expect(next.getByRole('checkbox', { name: /把回答存在这台设备上/ })).toBeChecked()
  await next.getByRole('button', { name: '清除存下的和现在的全部回答' }).click()
  await next.getByRole('dialog').getByRole('button', { name: '清除', exact: true }).click()
  await expect(next).toHaveURL(/\/$/)
  expect(await next.evaluate(() => [localStorage.getItem('yuhui-answers'), sessionStorage.getItem('yuhui-answers')])).toEqual([null, null])
})

test('a file that was exported can be imported again', async ({ page }) => {
  await answered(page)
  await page.goto('keep')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出文件' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('yuhui-2026-11-22.json')
  const path = await file.path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(household))

  await page.evaluate(() => sessionStorage.clear())
  await page.goto('keep')
  await page.getByLabel('导入文件').setInputFiles(path)
  await page.getByRole('link', { name: '看结果' }).click()
  await results(page)
})

test('the picture and the code are pictures that can be held', async ({ page }) => {
  await answered(page)
  await makeLink(page)
  await page.getByRole('button', { name: '生成图片' }).click()
  for (const name of ['上面那个链接的二维码', /结果的图片/]) {
    const image = page.getByRole('img', { name })
    await expect(image).toHaveAttribute('src', /^data:image\/png;base64,/)
    expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(500)
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBe(0)
})
