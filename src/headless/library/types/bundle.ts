import type { Claim, Path, Per, Range, Unit } from './basic'
import type { ValueKind } from './outcome'

/** Who takes a deduction. */
export type Share = 'mother' | 'father' | 'halves'

/** A deduction in one way of claiming. */
export interface Taken extends Claim {
  readonly by: Share
  /** Yuan taken off in the year, by both together. */
  readonly amount: Range
  /** When in the calendar year of the case its months lie. */
  readonly when: 'now' | 'later' | 'earlier'
  /** The law leaves it to the couple who takes it. */
  readonly free: boolean
}

/** Yuan of a parent's tax of the year without and with the deductions; in hundredths, the rates at which the next yuan is taxed. */
export interface ParentTax {
  readonly before: number
  readonly after: number
  readonly rateBefore: number
  readonly rateAfter: number
}

/** One way in which a couple may claim. */
export interface TaxWay {
  readonly kind: 'best' | 'mother' | 'father' | 'halves' | 'instead'
  readonly taken: readonly Taken[]
  /** What cannot be had beside what is taken. */
  readonly forgone: readonly Claim[]
  /** Yuan of the year's tax of both. */
  readonly spared: Range
  /** Once all incomes and amounts are told. */
  readonly taxes?: { readonly mother: ParentTax; readonly father: ParentTax }
}

/** Which parent claims which deduction. */
export interface TaxChoice {
  readonly kind: 'tax'
  readonly counted: readonly Claim[]
  /** Yuan that the best way spares; absent where there are too many ways. */
  readonly spared?: Range
  /** Absent while it hangs on answers, or where there are too many ways. */
  readonly best?: TaxWay
  /** How many other ways spare just as much. */
  readonly equal: number
  readonly allEqual: boolean
  readonly others: readonly TaxWay[]
  /** Known from one page only or to be confirmed by an office: left out above. */
  readonly aside: readonly Claim[]
  /** The best way if those count too. */
  readonly withAside?: TaxWay
  /** Not known yet to be had, or how much it is: left out above. */
  readonly open: readonly Claim[]
  readonly missing: readonly Path[]
  readonly tooMany: boolean
}

/** Benefits that may be had together, out of a group that may not. */
export interface Way {
  readonly claims: readonly Claim[]
  /** In the choice's unit; absent where the group does not compare. */
  readonly worth?: Range
}

/** Benefits of which only some can be had. */
export interface ExclusiveChoice {
  readonly kind: 'exclusive'
  /** 'open': that hangs on answers, on offices, or on a single report. 'incomparable': they are of different kinds. */
  readonly verdict: 'worth-more' | 'equal' | 'open' | 'incomparable'
  readonly best?: Way
  readonly others: readonly Way[]
  readonly valueKind?: ValueKind
  readonly unit?: Unit
  readonly per?: Per
  readonly missing: readonly Path[]
}

/** Benefits that look like several and are one payment. Nothing to choose, nothing to add. */
export interface OnePayment {
  readonly kind: 'one-payment'
  readonly claimed: Claim
  readonly same: readonly Claim[]
}

/** Something that a family has to choose between, or need not. */
export type Choice = TaxChoice | ExclusiveChoice | OnePayment

/** What all deductions of the year spare together, each claimed where it spares most. */
export interface Spared {
  /** Yuan. */
  readonly amount: Range
  /** Some may come on top: not known yet to be had, known from one page only, or to be confirmed by an office. */
  readonly more: boolean
}

/** What `bundle` gives. */
export interface Bundle {
  readonly choices: readonly Choice[]
  /** Absent where the tax of the year is not known, or there are too many ways. */
  readonly taxSpared?: Spared
}
