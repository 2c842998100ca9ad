import { cellsOf, createDecoder, createRecords, isEmptyRow, type TextRecord } from '../../../headless'
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

  function rowOf({ line, text, fault }: TextRecord): RawRow {
    const row = line - within
    within += fault === undefined ? text.split('\n').length - 1 : 0
    return fault === undefined ? { row, cells: cellsOf(text, records.delimiter) } : { row, cells: [text], fault }
  }
  async function more(): Promise<readonly RawRow[] | undefined> {
    if (ended) return undefined
    const bytes = new Uint8Array(await file.slice(read, read + slice).arrayBuffer())
    read += bytes.length
    const found = bytes.length > 0 ? records.push(decoder.push(bytes)) : []
    if (read >= file.size) {
      ended = true
      found.push(...records.push(decoder.end()), ...records.end())
    }
    return found.map(rowOf).filter(({ cells }) => !isEmptyRow(cells))
  }

  let first: readonly RawRow[] = []
  while (first.length === 0) {
    const found = await more()
    if (!found) throw new Refused({ why: 'empty' })
    first = found
  }
  let rest: readonly RawRow[] | undefined = first.slice(1)
  return {
    header: (first[0] as RawRow).cells,
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
