import { cellsOf, createDecoder, createRecords, isEmptyRow, type TextRecord } from '../../../headless'
import { headerAt } from './header-row'
import type { RawRow } from './packed'
import { Refused, type Source } from './source'

/** Bytes at a time. */
const slice = 262_144

/** The rows of a file of text, read a piece at a time: whatever its length, little of it is held. */
export async function textSource(file: Blob): Promise<Source> {
  const decoder = createDecoder()
  const records = createRecords()
  let read = 0
  let ended = false
  /** Line breaks within cells so far: a spreadsheet counts rows, not lines. */
  let within = 0
  let begun = false

  function rowOf({ line, text, fault }: TextRecord): RawRow {
    const row = line - within
    within += fault === undefined ? text.split('\n').length - 1 : 0
    return fault === undefined ? { row, cells: cellsOf(text, records.delimiter) } : { row, cells: [text], fault }
  }
  function recordsOf(text: string): TextRecord[] {
    // Spreadsheets take this line for themselves, and number the next one 1.
    if (!begun && /^sep=.[\r\n]/i.test(text)) within = 1
    begun ||= text !== ''
    return records.push(text)
  }
  async function more(): Promise<readonly RawRow[] | undefined> {
    if (ended) return undefined
    const bytes = new Uint8Array(await file.slice(read, read + slice).arrayBuffer())
    read += bytes.length
    let found = bytes.length > 0 ? recordsOf(decoder.push(bytes)) : []
    if (read >= file.size) {
      ended = true
      found = [...found, ...recordsOf(decoder.end()), ...records.end()]
    }
    return found.map(rowOf).filter(({ cells }) => !isEmptyRow(cells))
  }

  let first: readonly RawRow[] = []
  while (first.length === 0) {
    const found = await more()
    if (!found) throw new Refused({ why: 'empty' })
    first = found
  }
  const above = headerAt(first.map(({ cells }) => cells))
  const { cells: header, row: headerRow } = first[above] as RawRow
  let rest: readonly RawRow[] | undefined = first.slice(above + 1)
  return {
    header,
    headerRow,
    above,
    encoding: () => decoder.encoding,
    otherSheets: 0,
    part: () => read / file.size,
    more: () => {
      if (!rest) return more()
      const found = rest
      rest = undefined
      return Promise.resolve(found)
    },
  }
}
