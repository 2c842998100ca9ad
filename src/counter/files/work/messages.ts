import type { DayNumber } from '../../../../rules/language/calendar'
import type { Encoding } from '../../../headless'
import type { BadRow, CodedBlock } from '../store/coded'
import type { RawRow } from './packed'

/** Why a file is not taken; nothing of it has been worked out. */
export type Refusal =
  | { readonly why: 'empty' | 'no-rows' | 'password' | 'broken' | 'no-workbook' | 'no-workers' | 'unreadable' }
  | { readonly why: 'too-large'; readonly megabytes: number }
  | { readonly why: 'too-many-rows'; readonly most: number }
  | { readonly why: 'not-a-table'; readonly kind: 'pdf' | 'image' | 'zip' | 'page' | 'document' | 'other' }
  | { readonly why: 'no-known-columns'; readonly found: readonly string[] }
  | { readonly why: 'same-column-twice'; readonly found: readonly string[] }
  | { readonly why: 'formulas'; readonly cells: readonly string[]; readonly count: number }

/** A column of the file: what it was taken for, if for anything. */
export interface ColumnRead {
  readonly header: string
  /** The key of the column of the template. */
  readonly column?: string
}

/** A row of the preview: what stood there, and what is wrong with it, if anything. */
export interface PreviewRow {
  readonly raw: RawRow
  /** What each cell was read as, as the household file has it; undefined for one that says nothing. */
  readonly read: readonly unknown[]
  readonly bad?: BadRow
}

export interface Preview {
  readonly format: 'csv' | 'workbook'
  readonly encoding?: Encoding
  /** The sheet that was taken, and how many are not looked at. */
  readonly sheet?: string
  readonly otherSheets: number
  /** The row of the header, and how many rows above it are not read. */
  readonly headerRow: number
  readonly above: number
  readonly columns: readonly ColumnRead[]
  readonly rows: readonly PreviewRow[]
  /** The file says what was claimed. */
  readonly tellsClaims: boolean
}

/** Rows on their way from the reader to an evaluator. */
export interface Block {
  readonly index: number
  readonly rows: readonly RawRow[]
  /** Part of the file read with it: 0 to 1. */
  readonly part: number
}

export type ToReader = { readonly do: 'open'; readonly file: File; readonly on: DayNumber } | { readonly do: 'next' }

export type FromReader =
  | { readonly is: 'opened'; readonly preview: Preview }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'block'; readonly block: Block }
  | { readonly is: 'end' }

export type ToEvaluator =
  { readonly do: 'begin'; readonly header: readonly string[]; readonly on: DayNumber } | { readonly do: 'work'; readonly block: Block }

export type FromEvaluator = { readonly is: 'worked'; readonly block: CodedBlock }

/** What may stand in a cell of a table that is saved: a number stays one, everything else is text. */
export type Cell = string | number

export type ToWriter =
  | { readonly do: 'write'; readonly format: 'csv' | 'xlsx'; readonly sheet: string }
  | { readonly do: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly do: 'close' }

export type FromWriter = { readonly is: 'written' } | { readonly is: 'closed'; readonly file: Blob }

/** A worker, or what stands in for one. */
export interface Port<To, From> {
  readonly post: (message: To) => void
  /** Sets who is told; one at a time. */
  readonly listen: (told: (message: From) => void, failed: () => void) => void
  readonly close: () => void
}
