import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readRegression } from '../../src/counter/regression/file'
import { differences, outcomesFor } from '../support/regression'
import { fits } from './support/interview'
import { left, stringsHeld } from './support/memory'
import { expect, test } from './support/page'

const noon = new Date('2026-11-22T12:00:00+08:00')

/** The counter, with a clock that only the test moves. */
async function openCounter(page: Page, path = 'counter'): Promise<void> {
  await page.clock.install({ time: noon })
  await page.goto(path)
  await expect(page.getByRole('tab')).toHaveCount(1)
  await expect(page.getByRole('tabpanel').getByRole('combobox').first()).toBeVisible()
}

const births = (page: Page) => page.getByRole('combobox', { name: /^孩子的出生日期/ })
const tab = (page: Page, mark: string) => page.getByRole('tab', { name: new RegExp(`^${mark}( |$)`) })
const birthDay = /2021-08-13|2021年8月13日/

/** Types the birthday of a child, letter by letter as at a keyboard: nothing of it passes through the test's own scripts. */
async function tellBirth(page: Page, digits = '20210813'): Promise<void> {
  await births(page).focus()
  await page.keyboard.type(digits)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tabpanel').getByText('大宝').first()).toBeVisible()
}

test('one key wipes a case, and nothing of it is left anywhere', async ({ page, browserName }) => {
  await openCounter(page)
  const searchable = browserName === 'chromium'
  // The probe finds what is there, and nothing before it was told.
  if (searchable) expect(await stringsHeld(page)).not.toMatch(/2021-?08-?13/)
  await tellBirth(page)
  await page.getByRole('combobox', { name: /^全家名下有几套住房/ }).focus()
  await page.keyboard.type('31337.31')
  await page.keyboard.press('Enter')
  if (searchable) expect(await stringsHeld(page)).toMatch(/2021-08-13/)
  if (searchable) expect(await stringsHeld(page)).toContain('31337.31')
  // Shown, printed and copied as well: none of it may hold on to anything.
  await page.getByRole('combobox', { name: /^您家住在哪里/ }).focus()
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  // Taken whole, though other places begin with these letters too.
  const home = page.getByRole('combobox', { name: /^您家住在哪里/ })
  await expect(home).toHaveValue('漳平市')
  await expect(home).not.toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('F8')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+p')
  await expect(page.locator('.slip-letters')).toBeVisible()
  await page.keyboard.press('F4')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('F9')
  await expect(page.getByRole('tab')).toHaveText([/^A002/])
  await expect(page.getByRole('tabpanel').getByText('大宝')).toHaveCount(0)
  await expect(births(page)).toHaveValue('')
  expect(await left(page)).not.toMatch(/2021-?08-?13|2021年8月13日|31337/)
  // What waits for a clock that only the test moves would be held for ever; and React lets go once it has painted.
  await page.clock.runFor(2000)
  const told = async (): Promise<readonly string[]> => (await stringsHeld(page)).match(/.{0,40}(2021-?08-?13|31337\.31).{0,40}/g) ?? []
  if (searchable) await expect.poll(told, { timeout: 30_000 }).toEqual([])
})

test('wiped from within a dialog, the next case begins at its first question, and nothing says whose the last was', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.getByRole('textbox', { name: '编号' }).fill('王小明')
  await page.getByRole('button', { name: '窗口设置' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('F9')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: /^您家住在哪里/ })).toBeFocused()
  await expect(page.getByText('已清空1个案')).toBeAttached()
  expect(await left(page)).not.toContain('王小明')
})

test('nobody there, a question about leaving goes with the cases', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.getByRole('link', { name: '育惠首页' }).click()
  await expect(page.getByRole('dialog', { name: '离开窗口模式吗？' })).toBeVisible()
  await page.clock.runFor('05:02')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('nobody there for five minutes wipes every case, after saying so', async ({ page }) => {
  await openCounter(page)
  await expect(page.getByText('没有要清空的')).toBeVisible()
  await tellBirth(page)
  await page.keyboard.press('F2')
  await expect(page.getByRole('tab')).toHaveCount(2)
  await page.clock.runFor(60_000)
  const timer = page.getByRole('timer')
  await expect(timer).toHaveText(/^(4分钟|3分5\d秒)无操作后自动清空$/)
  await page.clock.runFor('03:35')
  await expect(timer.getByRole('button', { name: '继续' })).toBeVisible()
  await timer.getByRole('button', { name: '继续' }).click()
  await expect(timer).toHaveText(/^(5分钟|4分5\d秒)无操作后自动清空$/)
  // The page's clock goes on by itself as well, between one command and the next.
  await page.clock.runFor('04:40')
  await expect(page.getByRole('tab')).toHaveCount(2)
  await page.clock.runFor('00:21')
  await expect(page.getByRole('tab')).toHaveCount(1)
  await expect(page.getByText('很久没有操作，所有的案都已清空。').first()).toBeVisible()
  expect(await left(page)).not.toMatch(birthDay)
})

test('a computer that slept past the end wakes to an empty counter', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  // The clock jumps without a single tick in between; the first key that is pressed comes too late.
  await page.clock.setSystemTime(new Date(noon.getTime() + 8 * 60 * 60 * 1000))
  await page.keyboard.press('Shift')
  await expect(page.getByText('很久没有操作，所有的案都已清空。').first()).toBeVisible()
  expect(await left(page)).not.toMatch(birthDay)
})

test('several cases do not mix; keys go from one to the other', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.keyboard.press('F2')
  await tellBirth(page, '20190102')
  await expect(page.getByRole('tabpanel')).not.toContainText(birthDay)
  await page.keyboard.press('F4')
  await expect(page.getByRole('tab')).toHaveText([/^A001/, /^A002/, /^A002-2/])
  await page.keyboard.press('Alt+1')
  await expect(tab(page, 'A001')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('tabpanel').locator('input[value="2021-08-13"]')).toHaveCount(1)
  await tab(page, 'A001').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, 'A002')).toBeFocused()
  await expect(page.getByRole('tabpanel').locator('input[value="2019-01-02"]')).toHaveCount(1)
  await page.keyboard.press('Delete')
  await page.getByRole('dialog', { name: '关掉A002吗？' }).getByRole('button', { name: '关掉' }).click()
  await expect(page.getByRole('tab')).toHaveText([/^A001/, /^A002-2/])
})

test('going to another page asks first, and leaves nothing to come back to', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.getByRole('link', { name: '育惠首页' }).click()
  const ask = page.getByRole('dialog', { name: '离开窗口模式吗？' })
  await ask.getByRole('button', { name: '不清，留着' }).click()
  await expect(page.getByRole('tabpanel').getByText('大宝').first()).toBeVisible()
  await page.getByRole('link', { name: '育惠首页' }).click()
  await ask.getByRole('button', { name: '离开' }).click()
  await expect(page).not.toHaveURL(/counter/)
  await page.goBack()
  await expect(page.getByRole('tab')).toHaveText(/^A001/)
  await expect(page.getByRole('tabpanel').getByText('大宝')).toHaveCount(0)
})

test('switching languages keeps the cases', async ({ page }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Counter mode' })).toBeVisible()
  await expect(page.getByRole('tabpanel').locator('input[value="2021-08-13"]')).toHaveCount(1)
})

test('whoever types goes on while the rules of a place are on their way', async ({ page }) => {
  let arrive = (): void => undefined
  const held = new Promise<void>((done) => (arrive = done))
  await openCounter(page)
  await page.route(/\/rules-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('combobox', { name: /^您家住在哪里/ }).focus()
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tabpanel').getByText('正在打开…')).toBeVisible()
  await expect(births(page)).toBeFocused()
  await page.keyboard.type('20210813')
  arrive()
  await expect(page.getByText(/漳平市的方案已于/)).toBeVisible()
  await expect(births(page)).toBeFocused()
  await expect(births(page)).toHaveValue('20210813')
})

test('what is half typed stays with its case when a key leads to another, and so do remarks of its slip', async ({ page }) => {
  await openCounter(page)
  await births(page).focus()
  await page.keyboard.type('202108')
  await page.keyboard.press('F2')
  await expect(births(page)).toHaveValue('')
  await page.keyboard.press('Alt+1')
  await expect(births(page)).toHaveValue('202108')
  await page.getByRole('combobox', { name: /^您家住在哪里/ }).focus()
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+p')
  const remarks = page.getByRole('textbox', { name: '备注' })
  await remarks.fill('下周一再来')
  await page.keyboard.press('Escape')
  await expect(births(page)).toHaveValue('202108')
  await page.keyboard.press('Control+p')
  await expect(remarks).toHaveValue('下周一再来')
  await page.keyboard.press('F4')
  await page.keyboard.press('Control+p')
  await expect(remarks).toHaveValue('')
})

test('a mark that looks like a person is warned of, and taken out on request', async ({ page }) => {
  await openCounter(page)
  const mark = page.getByRole('textbox', { name: '编号' })
  await mark.fill('A001 王小明 13812345678')
  await expect(page.getByText('里面好像有电话号码、姓名，请不要填。')).toBeVisible()
  await page.getByRole('button', { name: '去掉' }).click()
  await expect(mark).toHaveValue('A001')
  await expect(page.getByText('请不要填')).toHaveCount(0)
})

test('a slip that is printed opens the same case at another counter', async ({ page }) => {
  await openCounter(page)
  await page.keyboard.press('F2')
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(tab(page, 'A002')).toHaveText(/漳平/)
  await tellBirth(page)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('heading', { level: 2, name: '告知单', exact: true })).toBeFocused()
  const code = page.locator('.slip-letters')
  await expect(code).toHaveText(/^C[0-9A-Z ]+$/)
  const letters = await code.innerText()
  await page.keyboard.press('F9')
  await expect(page.getByRole('tab').last()).toHaveText(/^A003/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(letters.slice(0, -1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '打错了' })).toBeVisible()
  // One letter of the third group, read wrongly.
  const at = letters.split(' ').slice(0, 2).join(' ').length + 2
  await page.keyboard.type(letters.slice(0, at) + (letters[at] === 'Q' ? 'R' : 'Q') + letters.slice(at + 1))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '第3组' })).toBeVisible()
  await page.keyboard.type(letters.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('和告知单上的结果一样。')).toBeVisible()
  await expect(page.getByRole('tabpanel').locator('input[value="2021-08-13"]')).toHaveCount(1)
})

test('a case that was gone through is saved as a file that the rules can be held to', async ({ page }) => {
  await openCounter(page)
  await page.getByRole('combobox', { name: /^您家住在哪里/ }).focus()
  await page.keyboard.type('zps')
  await expect(page.getByRole('option', { name: /^漳平市/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await tellBirth(page)
  await page.getByRole('button', { name: '存为核对用例' }).click()
  const dialog = page.getByRole('dialog', { name: '存为核对用例' })
  await dialog.getByRole('textbox', { name: '用例说明' }).fill('王小明家')
  await dialog.getByRole('button', { name: '存成文件' }).click()
  await expect(dialog.getByRole('alert')).toContainText('没有存')
  await dialog.getByRole('textbox', { name: '用例说明' }).fill('漳平一孩')
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存成文件' }).click()
  const file = readRegression(readFileSync(await (await saved).path(), 'utf8'))
  expect(file).toMatchObject({ name: '漳平一孩', on: '2026-11-22', places: ['350881'], reviewed: { on: '2026-11-22' } })
  expect(file.household).toMatchObject({ residence: '350881', children: [{ birthDate: '2021-08-13' }] })
  expect(differences(file.expected, await outcomesFor(file))).toEqual([])
  await expect(dialog).toHaveCount(0)
})

test('turned to the applicant, nothing but benefits and papers is there, and nothing leads away', async ({ page, axe }) => {
  await openCounter(page)
  await tellBirth(page)
  await page.keyboard.press('F8')
  const view = page.getByRole('dialog', { name: '您家看起来能申请这些' })
  await expect(view).toBeVisible()
  await expect(view.getByRole('link')).toHaveCount(0)
  await expect(view.getByRole('textbox')).toHaveCount(0)
  await expect(view).not.toContainText('A001')
  // Read from the top, though the first control is a paper far below.
  await expect(view.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await view.evaluate((dialog) => dialog.scrollTop)).toBe(0)
  await axe()
  await page.keyboard.press('F8')
  await expect(view).toHaveCount(0)
  await page.keyboard.press('F8')
  await page.keyboard.press('Escape')
  await expect(view).toHaveCount(0)
})

for (const [language, path] of [
  ['Chinese', 'counter'],
  ['English', 'en/counter'],
] as const)
  for (const large of [false, true])
    test(`the counter in ${language}${large ? ', in large type' : ''}`, async ({ page, axe }) => {
      if (large) await page.addInitScript(() => localStorage.setItem('yuhui.large', 'yes'))
      await openCounter(page, path)
      const names = language === 'English' ? { home: /^Where does/, town: /^Zhangping/ } : { home: /^您家住在哪里/, town: /^漳平市/ }
      await page.getByRole('combobox', { name: names.home }).focus()
      await page.keyboard.type('350881')
      await expect(page.getByRole('option', { name: names.town })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page.locator('.found-table')).toBeVisible()
      await fits(page)
      await page.keyboard.press('F2')
      await page.keyboard.press('F4')
      await fits(page)
      await axe()
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog')).toBeVisible()
      await axe()
      await fits(page)
    })
