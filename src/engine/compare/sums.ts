import type { Outcome } from '../outcome'
import { cashTotals, periods, type Period, type Sum } from '../totals/totals'

/** Cash of one rhythm in two futures, in yuan. */
export interface SumDifference {
  readonly period: Period
  readonly was: SumParts
  readonly is: SumParts
  /** By how much what is sure at least grows; negative where it shrinks. */
  readonly sure: number
}

interface SumParts {
  readonly sure: Sum
  readonly open: Sum
}

const nothing: SumParts = { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } }

/** In fen, so that no difference of yuan is off by a hair. */
const minus = (a: number, b: number): number => (Math.round(a * 100) - Math.round(b * 100)) / 100

/** The cash totals of two futures, rhythm by rhythm: money a year is never set against money a month. */
export function cashDifferences(
  before: readonly Outcome[],
  after: readonly Outcome[],
  isTold?: (outcome: Outcome) => boolean,
): SumDifference[] {
  const [were, are] = [before, after].map((outcomes) => new Map(cashTotals(outcomes, isTold).map((total) => [total.period, total])))
  const told = periods.filter((period) => were?.has(period) === true || are?.has(period) === true)
  return told.map((period) => {
    const was = were?.get(period) ?? nothing
    const is = are?.get(period) ?? nothing
    return {
      period,
      was: { sure: was.sure, open: was.open },
      is: { sure: is.sure, open: is.open },
      sure: minus(is.sure.lo, was.sure.lo),
    }
  })
}
