import { read, utils, write } from '@e965/xlsx'
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fits, fixToday } from './support/interview'
import { expect, test } from './support/page'

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuhui-files-'))
})
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const street = [
  '编号,家庭住地,孩子1 出生日期,孩子1 户口所在地,已享受',
  'A-1,漳平,2023-12-08,漳平,无',
  '=1+1,漳平,2024-05-01,漳平,育儿补贴',
  'A-3,桃花源,2024-05-01,漳平,无',
  'A-4,上虞,2025-02-30,上虞,',
].join('\r\n')

/** 编号,家庭住地,孩子1 出生日期 and a household of 漳平, as GB18030 has them. */
const inGb18030 = new Uint8Array([
  ...[0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbc, 0xd2, 0xcd, 0xa5, 0xd7, 0xa1, 0xb5, 0xd8, 0x2c],
  ...[0xba, 0xa2, 0xd7, 0xd3, 0x31, 0x20, 0xb3, 0xf6, 0xc9, 0xfa, 0xc8, 0xd5, 0xc6, 0xda, 0x0d, 0x0a],
  ...[0x47, 0x2d, 0x31, 0x2c, 0xd5, 0xc4, 0xc6, 0xbd, 0x2c, 0x32, 0x30, 0x32, 0x34, 0x2d, 0x30, 0x35, 0x2d, 0x30, 0x31, 0x0d, 0x0a],
])

function workbook(formula = false): Uint8Array {
  const serial = (Date.UTC(2023, 11, 8) - Date.UTC(1899, 11, 30)) / 86_400_000
  const sheet = utils.aoa_to_sheet([
    ['编号', '家庭住地', '孩子1 出生日期', '每月房租'],
    ['X-1', 350881, { t: 'n', v: serial, z: 'yyyy/m/d' }, 1500],
  ])
  if (formula) sheet.D2 = { t: 'n', v: 1500, f: '500*3' }
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '名单')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '说明')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

const choose = (page: Page, path: string): Promise<void> => page.locator('input[type=file]').setInputFiles(path)
const main = (page: Page) => page.getByRole('main')

async function check(page: Page, path: string): Promise<void> {
  await choose(page, path)
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await expect(main(page).getByRole('heading', { level: 2, name: /^核对完了/ })).toBeVisible()
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('the template can be saved, filled and read: two households, both good', async ({ page, axe }) => {
  await fixToday(page)
  await page.goto('counter/files')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await axe()
  await fits(page)
  const csv = await saved(page, () => main(page).getByRole('button', { name: '下载 CSV 模板' }).click())
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const xlsx = await saved(page, () => main(page).getByRole('button', { name: '下载 Excel 模板' }).click())
  expect(read(xlsx.bytes).SheetNames).toEqual(['名单'])
  await main(page).getByText('每一列怎么填').click()
  await expect(main(page).getByRole('region', { name: '每一列怎么填' })).toBeVisible()
  await axe()
  await fits(page)
  for (const [name, { bytes }] of [['t.csv', csv] as const, ['t.xlsx', xlsx] as const]) {
    await check(page, file(name, bytes))
    await expect(main(page)).toContainText('已核对2行（100%）：算出2家，读不出0行')
    await page.reload()
  }
})

test('a CSV file is previewed, worked through, looked at and saved, and its formulas are made harmless', async ({ page, axe }) => {
  await fixToday(page)
  await page.goto('counter/files')
  await choose(page, file('street.csv', street))
  await expect(main(page).getByRole('table')).toContainText('没有找到这个地方')
  await axe()
  await fits(page)
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await expect(main(page)).toContainText('算出2家，读不出2行')
  await expect(main(page).getByRole('row', { name: /育儿补贴 全国/ })).toContainText('7200元/年')
  await axe()
  await fits(page)
  const summary = await saved(page, () => main(page).getByRole('button', { name: '保存为 CSV' }).click())
  expect(summary.name).toBe('street-按待遇.csv')
  expect(summary.bytes.toString('utf8')).toMatch(/^\uFEFF待遇,.*\r\n/)
  expect(summary.bytes.toString('utf8')).toMatch(/育儿补贴,全国,,2,0,1,0,0,每年,7200,7200,0\r\n/)

  await main(page).getByRole('button', { name: '逐条看' }).click()
  await main(page).getByLabel('待遇').selectOption('育儿补贴 全国')
  await expect(main(page)).toContainText('筛出2条')
  await axe()
  await fits(page)
  const rows = await saved(page, () => main(page).getByRole('button', { name: '保存为 CSV' }).click())
  const lines = rows.bytes.toString('utf8').split('\r\n')
  expect(lines[1]).toBe('2,A-1,漳平市,育儿补贴,全国,大宝,看起来符合,,3600元/年,3600,3600,元/年,,还没享受')
  expect(lines[2]).toBe("3,'=1+1,漳平市,育儿补贴,全国,大宝,看起来符合,,3600元/年,3600,3600,元/年,,已享受")
  const book = await saved(page, () => main(page).getByRole('button', { name: '保存为 Excel' }).click())
  const sheet = read(book.bytes).Sheets['逐条结果'] ?? {}
  expect([sheet.B3?.v, sheet.B3?.t, sheet.B3?.f, sheet.J3?.v]).toEqual(['=1+1', 's', undefined, 3600])
  await main(page).getByRole('checkbox', { name: '只看看起来符合、还没享受的' }).check()
  await expect(main(page)).toContainText('筛出1条')

  await main(page).getByRole('button', { name: 'A-1' }).click()
  await expect(page.getByRole('dialog')).toContainText('育儿补贴 大宝 3600元/年')
  await axe()
  await fits(page)
  const [alone] = await Promise.all([
    page.waitForEvent('popup'),
    page
      .getByRole('dialog')
      .getByRole('link', { name: /单独打开这一家/ })
      .click(),
  ])
  await expect(alone.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(alone.getByRole('main')).not.toContainText('打不开')
  await alone.close()
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()

  await main(page).getByRole('button', { name: '读不出的行（2）' }).click()
  await expect(main(page).getByRole('table')).toContainText('桃花源')
  await axe()
  await fits(page)
  const bad = await saved(page, () => main(page).getByRole('button', { name: '保存为 CSV' }).first().click())
  const fixed = bad.bytes.toString('utf8').replace('桃花源', '漳平').replace('2025-02-30', '2025-02-28')
  await main(page).getByRole('button', { name: '清空' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '清空', exact: true }).click()
  await expect(main(page)).not.toContainText('A-1')
  // What could not be read, put right, is read alone.
  await check(page, file('fixed.csv', fixed))
  await expect(main(page)).toContainText('已核对2行（100%）：算出2家，读不出0行')
})

test('a file in GB18030 and a workbook are read as they are meant', async ({ page }) => {
  await fixToday(page)
  await page.goto('counter/files')
  await choose(page, file('gb.csv', inGb18030))
  await expect(main(page)).toContainText('文字编码：GB18030')
  await expect(main(page).getByRole('table')).toContainText('漳平读作：漳平市')
  await main(page).getByRole('button', { name: '换一个文件' }).click()
  await choose(page, file('book.xlsx', workbook()))
  await expect(main(page)).toContainText('读的是工作表“名单”，另有1张没有读')
  await expect(main(page).getByRole('table')).toContainText('2023-12-08')
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await expect(main(page)).toContainText('已核对1行（100%）：算出1家，读不出0行')
})

test('what is no such table is refused in words, and nothing is lost', async ({ page, axe }) => {
  await fixToday(page)
  await page.goto('counter/files')
  const refusals: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['a.pdf', '%PDF-1.7', '这是 PDF'],
    ['a.csv', 'name,phone\nx,1\n', '没有一个认得的列名'],
    ['a.xls', '<html><table></table></html>', '这是网页'],
    ['a.xlsx', workbook(true), '表格里有公式，共1格，比如D2'],
    ['b.xlsx', 'PK\u0003\u0004 cut off', '打不开'],
  ]
  for (const [name, content, words] of refusals) {
    await choose(page, file(name, content))
    await expect(page.getByRole('alert')).toContainText(`没有读“${name}”`)
    await expect(page.getByRole('alert')).toContainText(words)
  }
  await axe()
  await fits(page)
})

test('leaving the page forgets the file; large type, and English, stand on every part', async ({ page, axe }) => {
  await fixToday(page)
  await page.goto('counter/files')
  await page.getByRole('button', { name: '大字' }).click()
  await check(page, file('street.csv', street))
  await fits(page)
  await axe()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check a whole list' })).toBeVisible()
  await expect(main(page)).toContainText('4 rows checked (100%): 2 households worked out, 2 rows unreadable.')
  await main(page).getByRole('button', { name: 'Line by line' }).click()
  await expect(main(page).getByRole('table').getByText('Childcare').first()).toBeVisible()
  await fits(page)
  await axe()
  await page.getByRole('link', { name: /Yuhui/ }).first().click()
  const asked = page.getByRole('dialog', { name: 'Leave this page?' })
  await asked.getByRole('button', { name: 'Leave', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Check a whole list' })).toBeVisible()
  await expect(main(page)).not.toContainText('4 rows')
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('A-1')
})

/** Opens the page for a day, with the clock as it is: a clock that stands still would measure nothing. */
async function openOn(page: Page, day: string): Promise<void> {
  await page.goto('counter/files')
  await main(page).getByLabel('按哪一天计算').fill(day)
}

interface Watched {
  longest?: number
}

/** Says how long the page was busy at a stretch, at most. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as Watched
    watched.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest ?? 0, duration)
    }).observe({ entryTypes: ['longtask'] })
  })

/** Waits for a file however long it takes, and says how it went. */
async function finish(page: Page, rows: number, began: number, name: string): Promise<void> {
  await expect(main(page).getByRole('heading', { level: 2, name: /^核对完了/ })).toBeVisible({ timeout: 0 })
  const seconds = (performance.now() - began) / 1000
  const [longest, heap] = await page.evaluate(() => [
    (window as Watched).longest ?? 0,
    (performance as unknown as { readonly memory?: { readonly usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
  ])
  const megabytes = Math.round((heap ?? 0) / 1e6)
  process.stdout.write(
    `${name}: ${String(rows)} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second; longest task of the page ${String(Math.round(longest ?? 0))} ms; heap ${String(megabytes)} MB\n`,
  )
}

/** Every fault that was found, as it is saved: row and column. */
async function faultsOf(page: Page): Promise<string[]> {
  await main(page)
    .getByRole('button', { name: /^读不出的行/ })
    .click()
  const { bytes } = await saved(page, () => main(page).getByRole('button', { name: '保存为 CSV' }).last().click())
  const lines = bytes.toString('utf8').replace('\uFEFF', '').split('\r\n').slice(1).filter(Boolean)
  return lines.map((line) => line.split(',').slice(0, 2).join(' '))
}

/** Ways to spoil a plain row, and the columns that then are at fault. */
const spoils: readonly (readonly [spoil: (cells: string[]) => string[], column: string])[] = [
  [([mark = '', place = '', mother = '']) => [mark, place, mother, '2025-02-30'], '孩子1 出生日期'],
  [([mark = '', , mother = '', born = '']) => [mark, '999999', mother, born], '家庭住地'],
  [([mark = '', place = '', , born = '']) => [mark, place, '也许', born], '妈妈 有无'],
  [(cells) => [...cells, '多出来的'], ''],
]

test('a hundred thousand rows are all accounted for, through a stop in between @desktop', async ({ page }) => {
  test.setTimeout(30 * 60_000)
  const count = 100_000
  const path = join(folder, 'large.csv')
  const out = createWriteStream(path)
  out.write('编号,家庭住地,妈妈 有无,孩子1 出生日期\r\n')
  const expected: string[] = []
  for (let row = 2; row <= count + 1; row += 1) {
    const cells = [`L-${String(row)}`, '110105', '无', `20${String(10 + (row % 15))}-0${String(1 + (row % 9))}-1${String(row % 10)}`]
    // One in a hundred, each way in turn.
    const [spoil, column] = row % 100 === 50 ? (spoils[Math.floor(row / 100) % spoils.length] ?? []) : []
    if (column !== undefined) expected.push(`${String(row)} ${column}`)
    if (!out.write(`${(spoil ? spoil(cells) : cells).join(',')}\r\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')

  await openOn(page, '2025-06-01')
  await watch(page)
  await choose(page, path)
  const began = performance.now()
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await expect(main(page)).toContainText(/已核对[1-9]\d*行/, { timeout: 60_000 })
  await main(page).getByRole('button', { name: '停下' }).click()
  await expect(main(page).getByRole('heading', { level: 2, name: /^已停下/ })).toBeVisible()
  // What is done can be looked at meanwhile.
  await main(page).getByRole('button', { name: '逐条看' }).click()
  await expect(main(page).getByRole('table').getByRole('button', { name: 'L-2', exact: true }).first()).toBeVisible()
  await main(page).getByRole('button', { name: '接着核对' }).click()
  await expect(main(page)).toContainText(/已核对\d{4,}行/, { timeout: 60_000 })
  await main(page).getByRole('button', { name: '暂停' }).click()
  await main(page).getByRole('button', { name: '接着核对' }).click()
  await finish(page, count, began, 'plain households')
  await expect(main(page)).toContainText(
    `已核对${String(count)}行（100%）：算出${String(count - expected.length)}家，读不出${String(expected.length)}行`,
  )
  expect(expected).toHaveLength(count / 100)
  expect(await faultsOf(page)).toEqual(expected)
})

test('generated households of every kind are all accounted for @desktop', async ({ page }) => {
  test.setTimeout(60 * 60_000)
  const count = Number(process.env.YUHUI_ROWS ?? 2000)
  const path = join(folder, 'generated.csv')
  // The rules' texts are modules that only tsx knows how to load.
  const script = join(import.meta.dirname, 'support/generate.ts')
  const expected = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, path, String(count), '6'], { encoding: 'utf8' }),
  ) as number[]
  await openOn(page, '2025-06-01')
  await watch(page)
  await choose(page, path)
  const began = performance.now()
  await main(page).getByRole('button', { name: '开始核对' }).click()
  await finish(page, count, began, 'generated households')
  await expect(main(page)).toContainText(`算出${String(count - expected.length)}家，读不出${String(expected.length)}行`)
  expect([...new Set((await faultsOf(page)).map((line) => Number(line.split(' ')[0])))]).toEqual(expected)
})
