import type { Parent, Per, Unit, ValueKind } from '../../../rules/language'
import type { Outcome } from '../outcome'

/** Whole fen, or hundredths or days; apart while something is not told. */
export interface Amount {
  readonly min: number
  readonly max: number
}

/** Who takes a deduction. */
export type Share = Parent | 'halves'

/** When in the calendar year of the check its months lie. */
export type When = 'now' | 'later' | 'earlier'

/** A deduction in one way of claiming. */
export interface Taken {
  readonly outcome: Outcome
  readonly by: Share
  /** What is taken off in the year, by both together. Fen. */
  readonly amount: Amount
  readonly when: When
  /** The law leaves it to the couple who takes it. */
  readonly free: boolean
}

/** A parent’s tax of the year without and with the deductions, and the rates in hundredths at which the next yuan is taxed. */
export interface ParentTax {
  readonly before: number
  readonly after: number
  readonly rateBefore: number
  readonly rateAfter: number
}

/**
 * One way in which a couple may claim. `best` is that of the best; `mother` and `father` give one of them all that the law
 * leaves open, `halves` halves what can be halved; `instead` takes what another deduction excludes.
 */
export interface TaxWay {
  readonly kind: 'best' | 'mother' | 'father' | 'halves' | 'instead'
  readonly taken: readonly Taken[]
  /** What cannot be had beside what is taken. */
  readonly forgone: readonly Outcome[]
  /** Of the year’s tax of both, by all that is taken together. Fen. */
  readonly spared: Amount
  /** Once all incomes and amounts are told. Fen. */
  readonly taxes?: Readonly<Record<Parent, ParentTax>>
}

/** Which parent claims which deduction. As if none of them were in the incomes told yet. */
export interface TaxChoice {
  readonly kind: 'tax'
  /** What is weighed: confirmed law, the family’s own right, with an amount. */
  readonly counted: readonly Outcome[]
  /** What the best way spares, whichever that turns out to be. Fen; absent where there are too many ways. */
  readonly spared?: Amount
  /** No way spares more than it, whatever the missing answers are; absent where that depends on them, or there are too many ways. */
  readonly best?: TaxWay
  /** How many other ways spare just as much. */
  readonly equal: number
  /** Every way there is spares just as much. */
  readonly allEqual: boolean
  /** Without the best: what spares most first. */
  readonly others: readonly TaxWay[]
  /** What one page alone reports or the office has to confirm: left out above. */
  readonly aside: readonly Outcome[]
  /** The best way if those count too, where one can be named. */
  readonly withAside?: TaxWay
  /** Not known yet to be had, or how much it is: left out above. */
  readonly open: readonly Outcome[]
  /** Paths of answers that would tell it more closely. */
  readonly missing: readonly string[]
  readonly tooMany: boolean
}

/** Benefits that may be had together, out of a group that may not. */
export interface Way {
  readonly outcomes: readonly Outcome[]
  /** In fen, hundredths or days, as `unit` says; absent where the group does not compare. */
  readonly worth?: Amount
}

/**
 * Benefits of which only some can be had. `worth-more`: the first way is the best. `equal`: so are others. `open`: that hangs
 * on answers, on what offices decide, or on what one page alone reports. `incomparable`: they are of different kinds.
 */
export interface ExclusiveChoice {
  readonly kind: 'exclusive'
  readonly verdict: 'worth-more' | 'equal' | 'open' | 'incomparable'
  readonly best?: Way
  /** Without the best. */
  readonly others: readonly Way[]
  readonly valueKind?: ValueKind
  readonly unit?: Unit
  readonly per?: Per
  readonly missing: readonly string[]
}

/** Benefits that look like several and are one: a local rule and the law it carries out or replaces. Nothing to choose. */
export interface OnePayment {
  readonly kind: 'one-payment'
  readonly claimed: Outcome
  readonly same: readonly Outcome[]
}

export type Choice = TaxChoice | ExclusiveChoice | OnePayment
