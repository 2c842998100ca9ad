import { unzipSync } from 'fflate'
import type * as Spreadsheets from '@e965/xlsx'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { isEmptyRow } from '../../../headless'
import type { RawRow } from './packed'
import { Refused, type Source } from './source'

/** Rows of cells; an empty row, or an empty cell, may be missing. */
type Data = readonly (readonly (CellObject | undefined)[] | undefined)[]
type Library = typeof Spreadsheets

/** Rows of a workbook: it is held whole. */
const mostSheetRows = 200_000
/** Bytes that a packed workbook may unpack to. */
const mostUnpacked = 600_000_000
/** Formulas that are named one by one. */
const mostNamed = 5
/** Rows handed over at a time. */
const batch = 1000

/** A zip that is no workbook, or one that would fill the memory, is refused before it is unpacked. */
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
  if (unpacked > mostUnpacked) throw new Refused({ why: 'too-large', megabytes: mostUnpacked / 1_000_000 })
}

function open(library: Library, bytes: Uint8Array, sheets?: number): WorkBook {
  try {
    return library.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      ...(sheets === undefined ? { bookSheets: true } : { sheets }),
    })
  } catch (reason) {
    throw new Refused({ why: /password|encrypt/i.test(String(reason)) ? 'password' : 'broken' })
  }
}

const two = (part: number): string => String(part).padStart(2, '0')

/** A cell as somebody would type it: days as 2023-12-08 however they are shown. */
function textOf(library: Library, cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  if (cell.t === 'e') return String(cell.w ?? '#')
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

interface Found {
  readonly name: string
  readonly data: Data
  readonly date1904: boolean
}

/** The first sheet with anything in it. */
function firstSheet(library: Library, bytes: Uint8Array, names: readonly string[]): Found {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string
    const book = open(library, bytes, index)
    const data = dataOf(book.Sheets[name])
    if (data.some((row) => row?.some((cell) => cell?.v !== undefined && cell.v !== ''))) {
      return { name, data, date1904: book.Workbook?.WBProps?.date1904 === true }
    }
  }
  throw new Refused({ why: 'empty' })
}

/** The rows of a workbook, XLSX or older. */
export async function workbookSource(file: Blob): Promise<Source> {
  const library = await import('@e965/xlsx')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50) lookInto(bytes)
  const { SheetNames: names } = open(library, bytes)
  const { name, data, date1904 } = firstSheet(library, bytes, names)
  refuseFormulas(library, data)
  const rowAt = (index: number): RawRow => ({
    row: index + 1,
    cells: Array.from(data[index] ?? [], (cell) => textOf(library, cell, date1904)),
  })
  const filled = Array.from(data.keys()).filter((index) => data[index]?.some((cell) => cell?.v !== undefined && cell.v !== ''))
  if (filled.length - 1 > mostSheetRows) throw new Refused({ why: 'too-many-rows', most: mostSheetRows })
  let next = 1
  return {
    header: rowAt(filled[0] as number).cells,
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
