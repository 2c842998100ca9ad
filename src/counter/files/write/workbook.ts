import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Cell } from '../work/messages'

/** Characters of a cell, likewise. */
const longest = 32_767

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

// What XML cannot hold at all.
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const xml = (text: string): string =>
  text.replace(unspeakable, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const parts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${xml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
})

// The first row stays in sight.
const opening = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
const closing = '</sheetData></worksheet>'

// Inline strings: text is text whatever it begins with, and nothing has to be kept until the end.
const cellXml = (cell: Cell): string =>
  typeof cell === 'number'
    ? `<c><v>${String(cell)}</v></c>`
    : cell === ''
      ? '<c/>'
      : `<c t="inlineStr"><is><t xml:space="preserve">${xml(cell.slice(0, longest))}</t></is></c>`

const rowXml = (cells: readonly Cell[]): string => `<row>${cells.map(cellXml).join('')}</row>`

/** Writes an XLSX file row by row. It holds the packed bytes only. `take` gets them as they come. */
export function workbookWriter(sheet: string, take: (bytes: Uint8Array<ArrayBuffer>) => void) {
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault
    take(bytes as Uint8Array<ArrayBuffer>)
  })
  const file = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: 1 })
    zip.add(entry)
    return entry
  }
  for (const [name, text] of Object.entries(parts(sheet))) file(name).push(strToU8(head + text), true)
  const rows = file('xl/worksheets/sheet1.xml')
  rows.push(strToU8(opening))
  return {
    add: (batch: readonly (readonly Cell[])[]): void => rows.push(strToU8(batch.map(rowXml).join(''))),
    close: (): void => {
      rows.push(strToU8(closing), true)
      zip.end()
    },
  }
}
