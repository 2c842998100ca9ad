import { columnFor, type Column } from './columns'

/** A table's header, read: what each column holds, and what is odd about them. */
export interface Header {
  /** The cells as they stand. */
  readonly cells: readonly string[]
  /** What each holds; undefined for a column that is not known, or that repeats another. */
  readonly columns: readonly (Column | undefined)[]
  /** Columns not known, by their place from 0. They are not used. */
  readonly unknown: readonly number[]
  /** Columns that hold what an earlier one holds already: such a table is refused. */
  readonly repeated: readonly { readonly index: number; readonly first: number }[]
}

/** Reads the first row of a table. A header that knows no column at all has `unknown` for all of them. */
export function readHeader(cells: readonly string[]): Header {
  const first = new Map<string, number>()
  const unknown: number[] = []
  const repeated: { index: number; first: number }[] = []
  const columns = cells.map((cell, index) => {
    const column = columnFor(cell)
    if (!column) {
      if (cell.trim() !== '') unknown.push(index)
      return undefined
    }
    const before = first.get(column.key)
    if (before === undefined) first.set(column.key, index)
    else repeated.push({ index, first: before })
    return before === undefined ? column : undefined
  })
  return { cells, columns, unknown, repeated }
}

export type HeaderRefusal = { readonly refusal: 'no-columns' | 'same-column'; readonly columns: readonly string[] }

/** Why a table with this header cannot be worked out, with the columns meant; undefined if it can. */
export function refusedHeader({ cells, columns, repeated }: Header): HeaderRefusal | undefined {
  if (repeated.length > 0) {
    const meant = repeated.flatMap(({ index, first }) => [cells[first] as string, cells[index] as string])
    return { refusal: 'same-column', columns: [...new Set(meant)] }
  }
  const told = columns.some((column) => column?.kind === 'fact' || column?.kind === 'members')
  return told ? undefined : { refusal: 'no-columns', columns: [] }
}
