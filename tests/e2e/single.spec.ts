import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { knowing } from './families'
import { answerPage, arrived, fixToday, goOn, interview, leave } from './support/interview'
import { expect, test as base } from './support/page'
import { codeOn, plain, printed, textOf } from './support/paper'

const built = resolve(import.meta.dirname, '../../dist-single/yuhui.html')
const file = pathToFileURL(built).href

/** The file on a disk of a computer without a network: it may ask for nothing but itself. */
const test = base.extend<{ alone: undefined }>({
  alone: [
    async ({ context, page }, use) => {
      if (!existsSync(built)) throw new Error('There is no dist-single/yuhui.html. Build it first: npm run build:single')
      const asked: string[] = []
      context.on('request', (request) => {
        const address = request.url().replace(/#.*/, '')
        if (address !== file && !/^(data|blob):/.test(address)) asked.push(address)
      })
      await context.setOffline(true)
      await fixToday(page)
      await use(undefined)
      expect(asked, 'what the file asked for').toEqual([])
    },
    { auto: true },
  ],
})

const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 })
const path = (page: Page): string => new URL(page.url()).hash.slice(1)

async function saved(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('from the first page to the printed slip, and back in by the code that is on it @desktop', async ({ page, context }) => {
  await page.goto(file)
  await leave(page, () => main(page).getByRole('link', { name: '开始' }).click())
  await answerPage(page, knowing)
  await leave(page, () => goOn(page))
  expect(path(page)).toMatch(/^\/answers\/\w+$/)
  await page.reload()
  await interview(page, knowing)
  await expect(page.locator('.total')).toContainText('3600')
  await page.reload()
  await expect(page.locator('.total')).toContainText('3600')

  await leave(page, () => page.getByRole('link', { name: '打印一次性告知单（去窗口用）' }).click())
  await expect(page.getByRole('img', { name: '本案的二维码' })).toBeVisible()
  const pdf = await printed(page)
  expect(await textOf(pdf)).toContain(plain('育儿补贴三宝3600元/年'))
  // No address, for there is none that another device could open.
  const code = (await codeOn(pdf)) ?? ''
  expect(code).toMatch(/^C[0-9A-Z]+$/)

  const other = await context.newPage()
  await fixToday(other)
  await other.goto(`${file}#/open#${code}`)
  await expect(other.getByText('和发送的人看到的结果一样。')).toBeVisible()
  await other.getByRole('button', { name: '看结果' }).click()
  await expect(other.locator('.total')).toContainText('3600')
  expect(path(other)).toBe('/results')
})

test('years, policies, English, and what can be taken along @phone', async ({ page }) => {
  await page.goto(file)
  await page.evaluate(
    (household) => sessionStorage.setItem('yuhui-answers', `{"household":${household},"on":"2025-06-01"}`),
    readFileSync('docs/example-family.json', 'utf8'),
  )
  await page.goto(`${file}#/timeline`)
  await page.reload()
  await expect(heading(page)).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: '保存和分享' }).click()
  await arrived(page)
  await expect(main(page)).toContainText('做不了链接')
  const kept = await saved(page, () => page.getByRole('button', { name: '导出文件' }).click())
  expect(kept.name).toBe('yuhui-2026-11-22.json')
  expect(kept.text).toContain('"birthDate": "2023-06-15"')
  await page.getByRole('button', { name: '生成图片' }).click()
  await expect(page.getByRole('img', { name: '结果的图片，文字和结果页一样' })).toBeVisible()

  await page.getByRole('contentinfo').getByRole('link', { name: '隐私说明' }).click()
  await expect(main(page)).toContainText('这是一个文件，不是网站')
  await expect(main(page)).not.toContainText('IP')
  await expect(page.getByRole('contentinfo').getByRole('link', { name: '放进您的网站' })).toHaveCount(0)

  await page.goto(`${file}#/policies/350881`)
  await expect(heading(page)).toHaveText(/漳平/)
  await page.locator('a[href="#money"]').click()
  await expect(page.locator('#money')).toBeFocused()
  expect(path(page)).toBe('/policies/350881')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(heading(page)).toHaveText(/Zhangping/)
  await page.reload()
  await expect(heading(page)).toHaveText(/Zhangping/)
  await page.goBack()
  await expect(heading(page)).toHaveText(/漳平/)
})

test('the counter takes a case by the keyboard, and a list in its workers @desktop', async ({ page }) => {
  await page.goto(`${file}#/counter`)
  const home = page.getByRole('combobox', { name: /^您家住在哪里/ })
  await home.focus()
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: /^孩子的出生日期/ }).focus()
  await page.keyboard.type('20250210')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tabpanel').getByText('大宝').first()).toBeVisible()
  // A case at hand is not left without asking.
  await page.getByRole('contentinfo').getByRole('link', { name: '全部政策' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+p')
  await expect(page.locator('.slip-letters')).toBeVisible()
  await page.keyboard.press('F4')
  await page.keyboard.press('F9')
  await expect(page.getByRole('tab')).toHaveText([/^A002/])

  const folder = mkdtempSync(join(tmpdir(), 'yuhui-single-'))
  const list = join(folder, 'street.csv')
  writeFileSync(
    list,
    '编号,家庭住地,孩子1 出生日期,孩子1 户口所在地,已享受\r\nA-1,漳平,2023-12-08,漳平,无\r\nA-2,桃花源,2024-05-01,漳平,无\r\n',
  )
  await page.goto(`${file}#/counter/files`)
  await page.locator('input[type=file]').setInputFiles(list)
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await expect(main(page)).toContainText('算出1家，读不出1行')
  const sums = await saved(page, () => main(page).getByRole('button', { name: '保存为 CSV' }).click())
  expect(sums.text).toMatch(/育儿补贴,全国,,1,/)
  rmSync(folder, { recursive: true })
})
