import type { Citation, Claim, Day, Path, Per, Range, Unit, Verdict } from './basic'
import type { Fault } from './household'
import type { Category, Certainty, DatedFigure, Standing } from './rules'

/**
 * 'eligible': every condition holds on the day. 'upcoming': it will, from `from` on. 'ended': the plan is over.
 * 'undetermined': that hangs on the answers in `missing`. It is a reading of the rules, never a decision of an office.
 */
export type Status = 'eligible' | 'ineligible' | 'undetermined' | 'upcoming' | 'ended'

/** What a benefit consists of. */
export type ValueKind =
  | 'cash'
  | 'fee-reduction'
  | 'reimbursement-cap'
  | 'withdrawal-limit'
  | 'loan-limit'
  | 'tax-deduction'
  | 'leave-days'
  | 'service'
  | 'priority'

/** How the document means its figure. */
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range' | 'unspecified'

/** What a benefit gives. */
export interface Value {
  readonly kind: ValueKind
  readonly bound: Bound
  readonly unit?: Unit
  readonly per?: Per
  /** In `unit`. Absent where the document names no figure, or none is known yet. */
  readonly min?: number
  /** In `unit`. Absent, with a `min` present, where nothing bounds it from above. */
  readonly max?: number
}

/** One named condition. */
export interface Condition {
  /** Keys its words in the texts of the benefit's place. */
  readonly name: string
  readonly verdict: Verdict
}

/** One benefit for one subject on one day, as the command prints it. */
export interface ContractOutcome extends Claim {
  readonly status: Status
  readonly certainty: Certainty
  readonly standing: Standing
  readonly value?: Value
  /** Yuan or days: what the family gets of a cap, a share or an allowance, once its cost, fee or use is known. */
  readonly payable?: number
  /** Yuan for each calendar year, where the figure goes by years. */
  readonly schedule?: readonly { readonly year: number; readonly amount: number }[]
  /** Yuan a year of income tax that a deduction spares by itself. */
  readonly taxSaved?: Range
  /** Present where it is known from a single page only. */
  readonly attested?: 'single'
  readonly conditions: readonly Condition[]
  /** Answers that can still change the verdict or the figure. */
  readonly missing: readonly Path[]
  /** First and last day of the unbroken stretch of eligibility around (or, while 'upcoming', after) the day. */
  readonly from?: Day
  readonly until?: Day
  readonly basis: readonly Citation[]
}

/** The same, and what `evaluate` says besides. */
export interface Outcome extends ContractOutcome {
  readonly category: Category
  /** Open points of the text that apply or may apply: to be asked of the office. */
  readonly doubts: readonly Condition[]
  /** Answers that change neither verdict nor figure, but what the family has in hand of it. */
  readonly refining: readonly Path[]
  /** Figures by date that the value rests on. */
  readonly figures: readonly DatedFigure[]
}

/** What became of a household file: every outcome, or every fault. */
export type Checked =
  | { readonly outcomes: readonly ContractOutcome[]; readonly faults?: never }
  | { readonly outcomes?: never; readonly faults: readonly Fault[] }
