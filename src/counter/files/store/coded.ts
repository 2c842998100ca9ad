import type { Bound, Per, Unit, ValueKind } from '../../../../rules/language'
import type { Outcome } from '../../../engine'
import type { RowFaultCode } from '../../../headless'

/** What figures of one sort have in common; the numbers stand apart. */
export interface FigureShape {
  readonly kind: ValueKind
  readonly bound: Bound
  readonly unit?: Unit
  readonly per?: Per
  /** A figure of law is part of it that nobody knows for the day. */
  readonly unknown?: true
}

/** How a result stands, of which its verdict is made. */
export type Stance = Pick<Outcome, 'status' | 'certainty' | 'standing' | 'attested'>

/** What the file says of a benefit's having been claimed: nothing, that it was, or that it was not. */
export type Claimed = 'untold' | 'claimed' | 'not-claimed'
const claims: readonly Claimed[] = ['untold', 'claimed', 'not-claimed']
const shift = 14

/** A stance by its number, and what is told of claiming, in one number of sixteen bits. */
export const packState = (stance: number, claimed: Claimed): number => stance | (claims.indexOf(claimed) << shift)
export const stanceOf = (state: number): number => state & ((1 << shift) - 1)
export const claimedOf = (state: number): Claimed => claims[state >> shift] as Claimed

/** Why a row was not worked out: where in it, what stood there, and which of the faults it is. */
export interface CellFault {
  /** The header of the column as the file has it; empty where the whole row is meant. */
  readonly column: string
  readonly value: string
  readonly code: RowFaultCode
}

export interface BadRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number
  readonly faults: readonly CellFault[]
  /** The cells of the row as they stood. */
  readonly cells: readonly string[]
}

/** New entries of the lists that the numbers of a block point into; each list goes on from block to block of one evaluator. */
export interface NewWords {
  /** Ids of benefits. */
  readonly benefits: readonly string[]
  /** Keys of people: `household`, `mother`, `child.2`. A household has 43 at most. */
  readonly subjects: readonly string[]
  /** Codes of the places that households live in; empty for none told. */
  readonly places: readonly string[]
  /** Codes of all places that households are tied to. */
  readonly ties: readonly string[]
  /** Paths of missing answers joined by a space; children numbered by birth. */
  readonly missing: readonly string[]
  readonly shapes: readonly FigureShape[]
  readonly stances: readonly Stance[]
}

/** What a block of rows came to, in numbers that travel and are kept cheaply. Amounts in yuan, hundredths or days. */
export interface CodedBlock {
  readonly index: number
  /** Good households, in the order of the file. */
  readonly marks: readonly string[]
  readonly rowNumbers: Uint32Array
  readonly placeOf: Uint16Array
  /** Results of each household. */
  readonly counts: Uint16Array
  /** Results, household by household. */
  readonly benefit: Uint16Array
  readonly subject: Uint8Array
  readonly state: Uint16Array
  readonly missing: Uint32Array
  /** Place in the list of figures, counted from 1; 0 for none. */
  readonly figure: Uint32Array
  /** New figures: shape, and numbers that are NaN where there is none. */
  readonly figureShape: Uint16Array
  readonly figureMin: Float64Array
  readonly figureMax: Float64Array
  readonly words: NewWords
  readonly bad: readonly BadRow[]
  /** All rows of the block as they stood, packed. */
  readonly packed: Uint8Array
  /** Rows of the block, good and bad. */
  readonly rows: number
  /** Row number of its first row. */
  readonly firstRow: number
}
