import type { Encoding } from '../../../headless'
import type { Refusal } from './messages'
import type { RawRow } from './packed'

/** The rows of a table, from wherever they come. */
export interface Source {
  readonly header: readonly string[]
  /** As a spreadsheet counts; what stands above it is not read. */
  readonly headerRow: number
  /** Rows with something in them above the header. */
  readonly above: number
  readonly encoding: () => Encoding | undefined
  readonly sheet?: string
  readonly otherSheets: number
  /** Some more rows, none of them empty; undefined once there are no more. */
  readonly more: () => Promise<readonly RawRow[] | undefined>
  /** Part of the file that has been read: 0 to 1. */
  readonly part: () => number
}

/** Thrown where a file is not taken. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.why)
  }
}
