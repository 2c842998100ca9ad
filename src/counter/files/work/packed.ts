import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { RowFaultCode } from '../../../headless'

/** A row as it stood in the file. */
export interface RawRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** Why its cells cannot be told apart. */
  readonly fault?: RowFaultCode
}

/** Rows as a few bytes, to be kept in case somebody looks at one. */
export const packRows = (rows: readonly RawRow[]): Uint8Array =>
  deflateSync(strToU8(JSON.stringify(rows.map(({ row, cells }) => [row, ...cells]))), { level: 1 })

/** The rows again. */
export const unpackRows = (packed: Uint8Array): RawRow[] =>
  (JSON.parse(strFromU8(inflateSync(packed))) as [number, ...string[]][]).map(([row, ...cells]) => ({ row, cells }))
