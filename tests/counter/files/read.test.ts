import { utils, write, type BookType, type WorkSheet } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Block, FromReader, Preview, Refusal } from '../../../src/counter/files/work/messages'
import { createReader } from '../../../src/counter/files/work/reader'

const on = 20250601 as DayNumber

interface Read {
  readonly preview?: Preview
  readonly refusal?: Refusal
  readonly blocks: readonly Block[]
}

/** Opens a file and reads it to its end. */
async function readAll(file: File): Promise<Read> {
  const told: FromReader[] = []
  const reader = createReader((message) => void told.push(message))
  await reader({ do: 'open', file, on })
  const [first] = told
  if (first?.is === 'refused') return { refusal: first.refusal, blocks: [] }
  for (let turn = 0; turn < 10 && !told.some(({ is }) => is === 'end'); turn += 1) await reader({ do: 'next' })
  return {
    ...(first?.is === 'opened' ? { preview: first.preview } : {}),
    blocks: told.flatMap((message) => (message.is === 'block' ? [message.block] : [])),
  }
}

const fileOf = (content: BlobPart, name = 'street.csv'): File => new File([content], name)
const refusalOf = async (content: BlobPart, name?: string): Promise<Refusal | undefined> => (await readAll(fileOf(content, name))).refusal

/** 漳平 and 编号,家庭住地 as GB18030 has them. */
const gbHeader = [0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbc, 0xd2, 0xcd, 0xa5, 0xd7, 0xa1, 0xb5, 0xd8]
const gbPlace = [0xd5, 0xc4, 0xc6, 0xbd]

describe('a table as text', () => {
  test('in UTF-8 is read in blocks of two hundred, rows numbered as a spreadsheet does', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => `A-${String(index + 1)},350881`)
    const { preview, blocks } = await readAll(fileOf(`编号,家庭住地\r\n${rows.join('\r\n')}\r\n`))
    expect(preview).toMatchObject({ format: 'csv', otherSheets: 0, tellsClaims: false })
    expect(preview?.rows).toHaveLength(10)
    expect(blocks.map((block) => [block.index, block.rows.length, block.rows[0]?.row])).toEqual([
      [0, 200, 2],
      [1, 200, 202],
      [2, 50, 402],
    ])
    expect(blocks.map(({ part }) => part)).toEqual([200 / 450, 400 / 450, 1])
  })
  test('in GB18030 is read as such', async () => {
    const bytes = new Uint8Array([...gbHeader, 0x0a, 0x41, 0x2c, ...gbPlace, 0x0a])
    const { preview, blocks } = await readAll(fileOf(bytes))
    expect(preview?.encoding).toBe('gb18030')
    expect(preview?.columns).toEqual([
      { header: '编号', column: 'mark' },
      { header: '家庭住地', column: 'residence' },
    ])
    expect(blocks[0]?.rows).toEqual([{ row: 2, cells: ['A', '漳平'] }])
  })
  test('may have empty rows and line ends within a cell: the numbers stay those of a spreadsheet', async () => {
    const { blocks } = await readAll(fileOf('编号,家庭住地\n\n"A\nB",350881\n,\nC,350881\n'))
    expect(blocks[0]?.rows).toEqual([
      { row: 3, cells: ['A\nB', '350881'] },
      { row: 5, cells: ['C', '350881'] },
    ])
  })
  test('may begin with the delimiter that spreadsheets are told, which they do not count', async () => {
    const { blocks, preview } = await readAll(fileOf('\uFEFFsep=;\r\n编号;家庭住地;;\r\nA;漳平;;\r\n;;;\r\nB;漳平;;\r\n'))
    expect(preview?.headerRow).toBe(1)
    expect(blocks[0]?.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [2, 'A'],
      [4, 'B'],
    ])
  })
  test('may have a title above its header', async () => {
    const { blocks, preview } = await readAll(fileOf('某街道租房家庭名单,,\n租房,,\n编号,家庭住地,租房\nA,漳平,是\n'))
    expect(preview).toMatchObject({ headerRow: 3, above: 2 })
    expect(blocks[0]?.rows).toEqual([{ row: 4, cells: ['A', '漳平', '是'] }])
  })
  test('shows what each cell was read as, and which cannot be read', async () => {
    const { preview } = await readAll(fileOf('编号,家庭住地,孩子2 出生日期,备注\nA,漳平,2023/12/8,x\nB,漳平,2023-02-30,\n'))
    expect(preview?.columns.map(({ column }) => column)).toEqual(['mark', 'residence', 'children[1].birthDate', undefined])
    expect(preview?.rows[0]).toMatchObject({ read: [undefined, '350881', '2023-12-08', undefined] })
    expect(preview?.rows[0]?.bad).toBeUndefined()
    expect(preview?.rows[1]?.bad).toMatchObject({ row: 3, faults: [{ column: '孩子2 出生日期', value: '2023-02-30', code: 'not-a-date' }] })
  })
})

describe('a file that is no such table', () => {
  test.each<[string, BlobPart, Refusal]>([
    ['nothing', '', { why: 'empty' }],
    ['blank lines', '\n\n', { why: 'empty' }],
    ['a header alone', '编号,家庭住地\n', { why: 'no-rows' }],
    ['a PDF', '%PDF-1.7 x', { why: 'not-a-table', kind: 'pdf' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), { why: 'not-a-table', kind: 'image' }],
    ['a web page named like a workbook', '<html><table><tr><td>1</td></tr></table>', { why: 'not-a-table', kind: 'page' }],
    ['a text document', '{\\rtf1 x}', { why: 'not-a-table', kind: 'document' }],
    ['a packed file of another kind', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a]), { why: 'not-a-table', kind: 'zip' }],
    ['bytes', new Uint8Array([1, 0, 2, 0, 3]), { why: 'not-a-table', kind: 'other' }],
    ['a zip without a workbook', zipSync({ 'a.txt': strToU8('x') }) as Uint8Array<ArrayBuffer>, { why: 'no-workbook' }],
    ['a zip cut off', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), { why: 'broken' }],
    ['other columns', 'name,phone\nx,1\n', { why: 'no-known-columns', found: ['name', 'phone'] }],
    ['one thing twice', '家庭住地,residence\n350881,350881\n', { why: 'same-column-twice', found: ['家庭住地', 'residence'] }],
  ])('is refused for what it is: %s', async (_, content, refusal) => {
    expect(await refusalOf(content)).toEqual(refusal)
  })
  test('is refused unread where it is too large', async () => {
    const large = Object.defineProperty(fileOf('编号,家庭住地\nA,350881\n'), 'size', { value: 200 * 1_048_576 + 1 })
    expect((await readAll(large)).refusal).toEqual({ why: 'too-large', megabytes: 200 })
    const allowed = Object.defineProperty(fileOf('%PDF'), 'size', { value: 200 * 1_048_576 })
    expect((await readAll(allowed)).refusal).toEqual({ why: 'not-a-table', kind: 'pdf' })
    const book = Object.defineProperty(fileOf(new Uint8Array([0x50, 0x4b, 0x03, 0x04])), 'size', { value: 30 * 1_048_576 + 1 })
    expect((await readAll(book)).refusal).toEqual({ why: 'too-large', megabytes: 30 })
  })
})

function bookOf(sheets: Readonly<Record<string, WorkSheet>>, bookType: BookType = 'xlsx'): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
}
const sheetOf = (...rows: unknown[][]): WorkSheet => utils.aoa_to_sheet(rows)
const header = ['编号', '家庭住地', '孩子1 出生日期', '租房', '每月房租']
/** The number that spreadsheets give to 8 December 2023. */
const serial = (Date.UTC(2023, 11, 8) - Date.UTC(1899, 11, 30)) / 86_400_000

describe('a workbook', () => {
  test.each<BookType>(['xlsx', 'biff8'])('gives days as days, numbers and truths as they are typed: %s', async (type) => {
    const sheet = sheetOf(
      header,
      ['A-1', 350881, { t: 'n', v: serial, z: 'yyyy/m/d' }, true, 1500.5],
      [],
      ['A-2', '漳平', '2023-12-08', false],
    )
    const { preview, blocks } = await readAll(fileOf(bookOf({ 名单: sheet }, type), 'street.xlsx'))
    expect(preview).toMatchObject({ format: 'workbook', sheet: '名单', otherSheets: 0 })
    expect(blocks[0]?.rows).toEqual([
      { row: 2, cells: ['A-1', '350881', '2023-12-08', 'true', '1500.5'] },
      { row: 4, cells: ['A-2', '漳平', '2023-12-08', 'false'] },
    ])
    expect(preview?.rows[0]?.bad).toBeUndefined()
  })
  test('is read from the first sheet that holds anything, and says so', async () => {
    const { preview } = await readAll(fileOf(bookOf({ 空: sheetOf([]), 名单: sheetOf(header, ['A', '漳平']), 其他: sheetOf(['x']) })))
    expect(preview).toMatchObject({ sheet: '名单', otherSheets: 2 })
  })
  test('is read from a sheet that is to be seen, with a header we know, below its title', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, sheetOf(header, ['旧', '漳平']), '藏')
    utils.book_append_sheet(book, sheetOf(['怎么填'], ['一行一家']), '说明')
    utils.book_append_sheet(book, sheetOf(['某街道名单'], [], header, ['A', '漳平']), '名单')
    book.Workbook = { Sheets: [{ name: '藏', Hidden: 1 }, { name: '说明' }, { name: '名单' }] }
    const file = fileOf(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
    const { preview, blocks } = await readAll(file)
    expect(preview).toMatchObject({ sheet: '名单', otherSheets: 2, headerRow: 3, above: 1 })
    expect(blocks[0]?.rows).toEqual([{ row: 4, cells: ['A', '漳平'] }])
  })
  test('shows what stands in a cell that could not be worked out', async () => {
    const { preview } = await readAll(fileOf(bookOf({ 名单: sheetOf(header, ['A', '漳平', '', '是', { t: 'e', v: 42 }]) })))
    expect(preview?.rows[0]?.bad?.faults).toEqual([{ column: '每月房租', value: '#N/A', code: 'not-a-number' }])
  })
  test('that unpacks to far more than it says is refused before it is read', async () => {
    const parts = unzipSync(bookOf({ 名单: sheetOf(header, ['A', '漳平']) }))
    const sheet = 'xl/worksheets/sheet1.xml'
    const packed = zipSync({ ...parts, [sheet]: [new Uint8Array(601_000_000), { level: 9 }] })
    // What the list at the end says of its size; the one before the data is passed over where that stands.
    const view = new DataView(packed.buffer)
    let from = packed.length - 22
    for (from = view.getUint32(from + 16, true); view.getUint32(from, true) === 0x02014b50;) {
      if (view.getUint32(from + 24, true) === 601_000_000) view.setUint32(from + 24, 1000, true)
      from += 46 + view.getUint16(from + 28, true) + view.getUint16(from + 30, true) + view.getUint16(from + 32, true)
    }
    expect(await refusalOf(packed as Uint8Array<ArrayBuffer>)).toEqual({ why: 'too-large', megabytes: 600 })
  })
  test('that holds formulas is refused with the first of them', async () => {
    const sheet = sheetOf(header, ['A', '漳平', '', '', 1], ['B', '漳平', '', '', 2])
    sheet.E2 = { t: 'n', v: 1, f: 'SUM(1,2)' }
    sheet.E3 = { t: 'n', v: 2, f: 'E2+1' }
    expect((await readAll(fileOf(bookOf({ 名单: sheet })))).refusal).toEqual({ why: 'formulas', cells: ['E2', 'E3'], count: 2 })
  })
  test('that is empty, or that is none inside, is refused', async () => {
    expect(await refusalOf(bookOf({ 空: sheetOf([]) }))).toEqual({ why: 'empty' })
    const broken = zipSync({ 'xl/workbook.xml': strToU8('<nothing'), '[Content_Types].xml': strToU8('<x/>') })
    expect(await refusalOf(broken as Uint8Array<ArrayBuffer>)).toEqual({ why: 'broken' })
  })
})
