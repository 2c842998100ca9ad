import type { Attestation, Benefit, Bound, Certainty, Citation, Per, Standing, Unit, ValueKind } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import type { DatedEntry } from '../../rules/language/node'

export type Status = 'eligible' | 'ineligible' | 'undetermined' | 'upcoming' | 'ended'
export type Verdict = 'yes' | 'no' | 'unknown'

/** `household`, `mother`, `father`, `child:<id>`, `elder:<id>`. */
export type Subject = string

export interface ConditionOutcome {
  readonly name: string
  readonly verdict: Verdict
  /** Paths of the answers it was decided on. */
  readonly used: readonly string[]
  /** Paths of the answers that could still decide it. */
  readonly missing: readonly string[]
}

export interface YearAmount {
  readonly year: number
  /** Yuan. */
  readonly amount: number
}

/** Yuan of tax a year. `max` is above `min`, or absent, while an income that may matter is not told. */
export interface Saved {
  readonly min: number
  readonly max?: number
}

/** A dated figure that a value was worked out from. */
export interface FigureUse {
  /** The entry of the day; once it is outdated, the last one known; before all of them, the first. */
  readonly entry: DatedEntry
  readonly state: 'current' | 'outdated' | 'before'
}

/** What a benefit gives, in yuan, hundredths or days. `min` and `max` are absent where the document names no figure. */
export interface OutcomeValue {
  readonly kind: ValueKind
  readonly bound: Bound
  readonly unit?: Unit
  readonly per?: Per
  readonly min?: number
  /** Absent, with a `min` present, where nothing bounds it from above. */
  readonly max?: number
}

/** What one benefit comes to for one subject on one day. */
export interface Outcome {
  readonly benefit: Benefit
  readonly subject: Subject
  readonly status: Status
  readonly certainty: Certainty
  readonly standing: Standing
  readonly value?: OutcomeValue
  /** What the family gets of a cap, a share or an allowance, once the cost, fee or use is known. Yuan or days. */
  readonly payable?: number
  readonly schedule?: readonly YearAmount[]
  /** What a deduction not claimed yet spares of the year's income tax, as far as incomes are known. */
  readonly taxSaved?: Saved
  /** The dated figures its value rests on. */
  readonly figures: readonly FigureUse[]
  /** As well as the provision it rests on first, and as those figures, are known. */
  readonly attested: Attestation
  readonly conditions: readonly ConditionOutcome[]
  /** Open points of the text that may apply. */
  readonly doubts: readonly ConditionOutcome[]
  readonly missing: readonly string[]
  /** The figure itself still waits for an answer: without a `min` it is not known yet, not left out by the document. */
  readonly figureIsOpen?: boolean
  /** Paths of answers that change neither verdict nor figure, but what is said beside them: what the family gets of a cap, what a deduction spares. */
  readonly refining: readonly string[]
  /** First and last day of the unbroken stretch of eligibility around (or, while `upcoming`, after) the day; absent where unbounded. */
  readonly from?: DayNumber
  readonly until?: DayNumber
  readonly basis: readonly Citation[]
}
