import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import type * as Spreadsheets from '@e965/xlsx'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { isEmptyRow, readHeader, refusedHeader } from '../../../headless'
import { headerAt } from './header-row'
import type { RawRow } from './packed'
import { Refused, type Source } from './source'
import { isBounded } from './workbook-guard'

/** Rows of cells; an empty row, or an empty cell, may be missing. */
type Data = readonly (readonly (CellObject | undefined)[] | undefined)[]
type Library = typeof Spreadsheets

/** Rows of a workbook: it is held whole. */
const mostSheetRows = 200_000
/** Columns of a workbook: several times those of the template. One cell far out would make every row as wide as it lies. */
const mostColumns = 4096
/** Bytes that a packed workbook may unpack to. */
const mostUnpacked = 600_000_000
/** Formulas that are named one by one. */
const mostNamed = 5
/** Rows handed over at a time. */
const batch = 1000

/** Bytes unpacked at a time: at most a thousand times as many come of them. */
const portion = 65_536

/** Refuses what unpacks to more than it says, which nobody does by mistake, before the memory is full of it. */
function refuseBomb(bytes: Uint8Array): void {
  let unpacked = 0
  const unzip = new Unzip((part) => {
    // What is broken shows when it is read.
    part.ondata = (_, chunk) => void (unpacked += chunk?.length ?? 0)
    part.start()
  })
  unzip.register(UnzipInflate)
  for (let from = 0; from < bytes.length; from += portion) {
    try {
      unzip.push(bytes.subarray(from, from + portion), from + portion >= bytes.length)
    } catch {
      return
    }
    if (unpacked > mostUnpacked) throw tooLarge()
  }
}

const tooLarge = (): Refused => new Refused({ why: 'too-large', megabytes: mostUnpacked / 1_000_000 })

/** A zip that is no workbook, or one that would fill the memory, is refused before it is read. */
function lookInto(bytes: Uint8Array): void {
  const names: string[] = []
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return false
      },
    })
  } catch {
    throw new Refused({ why: 'broken' })
  }
  if (!names.some((name) => /^(xl\/workbook\.(xml|bin)|content\.xml)$/.test(name))) throw new Refused({ why: 'no-workbook' })
  if (unpacked > mostUnpacked) throw tooLarge()
  refuseBomb(bytes)
}

function open(library: Library, bytes: Uint8Array, sheets?: number): WorkBook {
  try {
    return library.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetRows: mostSheetRows + 20,
      ...(sheets === undefined ? { bookSheets: true } : { sheets }),
    })
  } catch (reason) {
    throw new Refused({ why: /password|encrypt/i.test(String(reason)) ? 'password' : 'broken' })
  }
}

function isSound(library: Library, bytes: Uint8Array): boolean {
  try {
    return isBounded(library, bytes)
  } catch {
    return false
  }
}

/** What stands in a cell that could not be worked out, by the format’s numbers. */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

const two = (part: number): string => String(part).padStart(2, '0')

/** A cell as somebody would type it: days as 2023-12-08 however they are shown. */
function textOf(library: Library, cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  if (cell.t === 'e') return errors[Number(cell.v)] ?? '#'
  if (cell.t === 'n' && cell.z !== undefined && library.SSF.is_date(String(cell.z))) {
    const day = library.SSF.parse_date_code(Number(cell.v), { date1904 }) as { y: number; m: number; d: number } | null
    if (day && day.y > 0) return `${String(day.y)}-${two(day.m)}-${two(day.d)}`
  }
  return String(cell.v)
}

const dataOf = (sheet: WorkSheet | undefined): Data => (sheet?.['!data'] as Data | undefined) ?? []

/** Refuses a sheet that still has to be worked out: its numbers may be those of another day. */
function refuseFormulas(library: Library, data: Data): void {
  const cells: string[] = []
  let count = 0
  data.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell?.f === undefined) return
      count += 1
      if (cells.length < mostNamed) cells.push(library.utils.encode_cell({ r, c }))
    }),
  )
  if (count > 0) throw new Refused({ why: 'formulas', cells, count })
}

/** A sheet with something in it. */
interface Found {
  readonly name: string
  readonly data: Data
  readonly date1904: boolean
  /** Where there is something, row by row; the header’s place among them. */
  readonly filled: readonly number[]
  readonly headerAt: number
  readonly known: boolean
}

const cellsAt = (library: Library, { data, date1904 }: Pick<Found, 'data' | 'date1904'>, index: number): string[] =>
  Array.from(data[index] ?? [], (cell) => textOf(library, cell, date1904))

function lookAtSheet(library: Library, bytes: Uint8Array, name: string, index: number): Found | undefined {
  const { Sheets, Workbook } = open(library, bytes, index)
  const data = dataOf(Sheets[name])
  const filled = Array.from(data.keys()).filter((at) => data[at]?.some((cell) => cell?.v !== undefined && cell.v !== ''))
  if (filled.some((at) => (data[at]?.length ?? 0) > mostColumns)) throw new Refused({ why: 'broken' })
  if (filled.length === 0 || (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) return undefined
  const date1904 = Workbook?.WBProps?.date1904 === true
  const first = filled.slice(0, 20).map((at) => cellsAt(library, { data, date1904 }, at))
  const at = headerAt(first)
  return { name, data, date1904, filled, headerAt: at, known: !refusedHeader(readHeader(first[at] ?? [])) }
}

/** The first sheet to be seen that has a header we know; else the first with anything in it. */
function sheetOf(library: Library, bytes: Uint8Array, names: readonly string[]): Found {
  let some: Found | undefined
  for (let index = 0; index < names.length; index += 1) {
    const found = lookAtSheet(library, bytes, names[index] as string, index)
    if (found?.known) return found
    some ??= found
  }
  if (some) return some
  throw new Refused({ why: 'empty' })
}

/** The rows of a workbook, XLSX or older. */
export async function workbookSource(file: Blob): Promise<Source> {
  const library = await import('@e965/xlsx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50) lookInto(bytes)
  if (!isSound(library, bytes)) throw new Refused({ why: 'broken' })
  const { SheetNames: names } = open(library, bytes)
  const sheet = sheetOf(library, bytes, names)
  const { name, filled, headerAt: above } = sheet
  refuseFormulas(library, sheet.data)
  const rowAt = (index: number): RawRow => ({ row: index + 1, cells: cellsAt(library, sheet, index) })
  if (filled.length - above - 1 > mostSheetRows) throw new Refused({ why: 'too-many-rows', most: mostSheetRows })
  let next = above + 1
  const header = rowAt(filled[above] as number)
  return {
    header: header.cells,
    headerRow: header.row,
    above,
    encoding: () => undefined,
    sheet: name,
    otherSheets: names.length - 1,
    part: () => Math.min(1, next / filled.length),
    more: () => {
      if (next >= filled.length) return Promise.resolve(undefined)
      const from = next
      next = Math.min(filled.length, from + batch)
      return Promise.resolve(
        filled
          .slice(from, next)
          .map(rowAt)
          .filter(({ cells }) => !isEmptyRow(cells)),
      )
    },
  }
}
