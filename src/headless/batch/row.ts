import type { DayNumber } from '../../../rules/language/calendar'
import { listed, readClaimed, readClaimedOne, type BenefitNames, type Claimed } from './claimed'
import type { Column } from './columns'
import { readDay } from './days'
import type { RowFault, RowFaultCode } from './faults'
import type { Header } from './header'
import { readFacts } from './household'
import { readPlace } from './places'
import { saysNothing } from './values'

/** A row of a table that could be read: a household not looked into yet, and what is to be done with it. */
export interface Row {
  /** From 1, the header and empty rows not counted. */
  readonly row: number
  /** The row's own mark, as its reader wrote it. */
  readonly mark?: string
  /** As the household file has it. */
  readonly input: unknown
  /** Places to look at; none named means those that the answers name. */
  readonly named: readonly string[]
  /** The day for this row alone. */
  readonly on?: DayNumber
  readonly claimed?: Claimed
  /** In which columns a path of `input` stands: for the faults that only the whole household shows. */
  readonly columnAt: (path: string) => { readonly column?: string; readonly path: string }
}

/** A row that cannot be worked out, with everything that is wrong with it. */
export interface BadRow {
  readonly row: number
  readonly mark?: string
  readonly faults: readonly [RowFault, ...RowFault[]]
}

export type RowRead = Row | BadRow

export const isBad = (row: object): row is BadRow => 'faults' in row

const MARK_LENGTH = 64
/** A mark is short; what is long is cut. */
const markOf = (cell: string | undefined): string | undefined => cell?.trim().slice(0, MARK_LENGTH) || undefined

const cellOf = (header: Header, cells: readonly string[], kind: Column['kind']): string =>
  cells[header.columns.findIndex((column) => column?.kind === kind)] ?? ''

/** A row that failed before its cells could be told apart. */
export const badRow = (row: number, code: RowFaultCode, mark?: string): BadRow => ({
  row,
  ...(mark === undefined ? {} : { mark }),
  faults: [{ code, path: '' }],
})

const isEmpty = (cell: string): boolean => cell.trim() === ''

/** Whether a row has nothing in it: such a row is passed over, and not counted. */
export const isEmptyRow = (cells: readonly string[]): boolean => cells.every(isEmpty)

function namedIn(cell: string): { readonly named: string[]; readonly fault?: RowFaultCode } {
  const read = listed(cell).map(readPlace)
  const fault = read.flatMap((place) => ('fault' in place ? [place.fault] : []))[0]
  return { named: read.flatMap((place) => ('code' in place ? [place.code] : [])), ...(fault === undefined ? {} : { fault }) }
}

const nothing: BenefitNames = () => []

/**
 * Reads one row of a table, cell by cell. `find` is needed where the header has a column of claimed benefits.
 * Never throws: what cannot be read is a fault with its column.
 */
export function readRow(header: Header, cells: readonly string[], row: number, find: BenefitNames = nothing): RowRead {
  const mark = markOf(cellOf(header, cells, 'mark'))
  if (cells.slice(header.columns.length).some((cell) => !isEmpty(cell))) return badRow(row, 'too-many-cells', mark)
  const { input, slots, faults: cellFaults } = readFacts(header.columns, cells)
  const faults: RowFault[] = []
  const fault = (index: number, code: RowFaultCode): void => {
    const path = header.columns[index]?.key ?? ''
    faults.push({ code, column: header.cells[index] ?? path, path })
  }
  for (const { index, code } of cellFaults) fault(index, code)

  let named: readonly string[] = []
  let on: DayNumber | undefined
  let claimed: { yes: Set<string>; no: Set<string>; all: boolean } | undefined
  header.columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (!column || saysNothing(cell)) return
    if (column.kind === 'places') {
      const read = namedIn(cell)
      named = read.named
      if (read.fault) fault(index, read.fault)
    } else if (column.kind === 'on') {
      on = readDay(cell)
      if (on === undefined) fault(index, 'not-a-date')
    } else if (column.kind === 'claimed') {
      const read = readClaimed(cell, find)
      if (!read) return
      if (read.unknown !== undefined) fault(index, 'not-a-benefit')
      claimed = { yes: new Set([...read.yes, ...(claimed?.yes ?? [])]), no: claimed?.no ?? new Set(), all: true }
    } else if (column.kind === 'claimed-one') {
      const said = readClaimedOne(cell)
      const ids = find(column.benefit)
      if (said === undefined) return
      if (said === 'not-yes-or-no' || ids.length === 0) return fault(index, said === 'not-yes-or-no' ? said : 'not-a-benefit')
      claimed ??= { yes: new Set(), no: new Set(), all: false }
      for (const id of ids) claimed[said ? 'yes' : 'no'].add(id)
    }
  })
  const own = mark === undefined ? {} : { mark }
  const [first, ...rest] = faults
  if (first) return { row, ...own, faults: [first, ...rest] }
  const columnAt = (path: string): { column?: string; path: string } => {
    const told = path.replace(
      /^(children|elders)\[(\d+)\]/,
      (_, list: 'children' | 'elders', at: string) => `${list}[${slots[list][Number(at)] ?? at}]`,
    )
    const index = header.columns.findIndex((column) => column?.key === told)
    return { path: told, ...(index < 0 ? {} : { column: header.cells[index] as string }) }
  }
  return { row, ...own, input, named, ...(on === undefined ? {} : { on }), ...(claimed ? { claimed } : {}), columnAt }
}

/** A line of JSON as a row. */
export function readJsonRow(text: string, row: number): RowRead {
  try {
    return { row, input: JSON.parse(text), named: [], columnAt: (path) => ({ path }) }
  } catch {
    return badRow(row, 'not-json')
  }
}
