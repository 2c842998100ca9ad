import { bounds as boundsOf } from '../../engine'
import { open } from './inside/open'
import { claimOf, outcomesOf } from './inside/outcomes'
import { sumRange } from './inside/ranges'
import type { Case } from './types/rules'
import type { Bounds } from './types/results'

/**
 * Every benefit, and the cash of each rhythm, as intervals: whatever answers are still missing, what the family gets lies
 * within. Throws a `YuhuiError` for a case that does not fit.
 */
export function bounds(of: Case): Bounds {
  const { benefits, totals } = boundsOf(outcomesOf(open(of)))
  return {
    benefits: benefits.map(({ outcome, gives }) => {
      if (!gives) return claimOf(outcome)
      const { lo, hi, ...said } = gives
      return { ...claimOf(outcome), gives: { ...sumRange({ lo, hi }), ...said } }
    }),
    totals: totals.map(({ period, sure, open: more }) => ({ period, sure: sumRange(sure), open: sumRange(more) })),
  }
}
