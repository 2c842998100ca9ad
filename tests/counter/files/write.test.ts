import { read, utils } from '@e965/xlsx'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createWriter } from '../../../src/counter/files/write/writer'
import { writeTable } from '../../../src/counter/files/write/table'
import type { Cell, FromWriter, Port, ToWriter } from '../../../src/counter/files/work/messages'

function written(format: 'csv' | 'xlsx', rows: readonly (readonly Cell[])[]): Promise<Blob> {
  return new Promise((done) => {
    const write = createWriter((message) => {
      if (message.is === 'closed') done(message.file)
    })
    write({ do: 'write', format, sheet: '逐条 & 结果' })
    write({ do: 'rows', rows: rows.slice(0, 1) })
    write({ do: 'rows', rows: rows.slice(1) })
    write({ do: 'close' })
  })
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

describe('a file that is saved', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['编号', '金额'],
    ['=HYPERLINK("http://x")', -12.5],
    ['<&">\u0001', ''],
  ]
  test('as CSV begins with the mark of UTF-8', async () => {
    const bytes = await bytesOf(await written('csv', rows))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(`编号,金额\r\n"'=HYPERLINK(""http://x"")",-12.5\r\n"<&"">\u0001",\r\n`)
  })
  test('as XLSX can be read again: texts are text, numbers numbers, and nothing is a formula', async () => {
    const bytes = await bytesOf(await written('xlsx', rows))
    const book = read(bytes, { type: 'array' })
    const [name = ''] = book.SheetNames
    const sheet = book.Sheets[name] ?? {}
    expect(name).toBe('逐条 & 结果')
    expect(utils.sheet_to_json(sheet, { header: 1, raw: true })).toEqual([['编号', '金额'], ['=HYPERLINK("http://x")', -12.5], ['<&">']])
    expect([sheet.A2?.t, sheet.A2?.f, sheet.B2?.t]).toEqual(['s', undefined, 'n'])
  })
  test('as XLSX holds no cell that a spreadsheet would work out', async () => {
    const parts = unzipSync(await bytesOf(await written('xlsx', rows)))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toMatch(/<f[ >]/)
  })
})

describe('sending a table to be written', () => {
  test('sends the header, then rows in portions, each when the one before is done', async () => {
    const asked: ToWriter[] = []
    let tell: (message: FromWriter) => void = () => undefined
    const port: Port<ToWriter, FromWriter> = {
      post: (message) => void asked.push(message),
      listen: (told) => void (tell = told),
      close: () => undefined,
    }
    const heard: number[] = []
    const { file } = writeTable(port, { sheet: 's', header: ['a'], count: 501, row: (index) => [index] }, 'csv', (done) => heard.push(done))
    expect(asked.map((message) => message.do)).toEqual(['write', 'rows'])
    tell({ is: 'written' })
    tell({ is: 'written' })
    tell({ is: 'written' })
    expect(asked.slice(2).map((message) => (message.do === 'rows' ? message.rows.length : message.do))).toEqual([500, 1, 'close'])
    expect(heard).toEqual([0, 500, 501])
    const blob = new Blob(['x'])
    tell({ is: 'closed', file: blob })
    expect(await file).toBe(blob)
  })
})
