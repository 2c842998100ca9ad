import type { Bound, Per, Unit } from '../../../rules/language'
import type { Outcome } from '../outcome'
import { cashTotals, type PeriodTotal } from './totals'
import { figureIfHad, isUnlisted } from './ways'

/** The figure a benefit may come to: yuan, hundredths or days, as `unit` says; `bound` tells how the document means it. */
export interface Interval {
  readonly lo: number
  /** Infinity where nothing bounds it from above. */
  readonly hi: number
  readonly unit?: Unit
  readonly per?: Per
  readonly bound: Bound
}

export interface BenefitBounds {
  readonly outcome: Outcome
  /** Absent where no figure can come of it: the document names none, or none is known for the day. */
  readonly gives?: Interval
}

export interface Bounds {
  readonly benefits: readonly BenefitBounds[]
  readonly totals: readonly PeriodTotal[]
}

/** What one outcome gives, however the missing answers turn out: nothing at least, while it is undetermined; nothing at all, where it is not had on the day. */
export function givenBy(outcome: Outcome): Interval | undefined {
  const { amount, unit, per, bound } = outcome.benefit.value
  if (!amount) return undefined
  const said = { ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }), bound }
  if (outcome.status !== 'undetermined' && outcome.status !== 'eligible') return { lo: 0, hi: 0, ...said }
  const { lo, hi, none } = figureIfHad(outcome)
  if (none === 2) return undefined
  if (outcome.status === 'eligible') return { lo, hi, ...said }
  return { lo: 0, hi: isUnlisted(outcome) ? Infinity : hi, ...said }
}

/**
 * Every benefit and the cash of each rhythm as intervals: whatever answers are still missing, what the family gets lies
 * within. With everything answered each is what it comes to; where the document itself gives a range, that range.
 */
export function bounds(outcomes: readonly Outcome[]): Bounds {
  return {
    benefits: outcomes.map((outcome) => {
      const gives = givenBy(outcome)
      return { outcome, ...(gives ? { gives } : {}) }
    }),
    totals: cashTotals(outcomes),
  }
}
