import type { Per } from '../../rules/language'
import type { Outcome } from './outcome'

/** How often in a year; what comes once counts once. For putting things in order only, never shown. */
const aYear: Readonly<Record<Per, number>> = { month: 12, day: 250, year: 1, once: 1, birth: 1, child: 1, visit: 1 }

/** Money before shares, shares before days: each sorts among its own. */
const scale = { CNY: 1_000_000, percent: 1000, days: 1 } as const

/** What an outcome is worth in a year, for ordering. Zero where there is no figure. */
export function worth({ value, payable }: Outcome): number {
  if (!value || value.unit === undefined || value.min === undefined) return 0
  const times = aYear[value.per ?? 'once']
  // A share says little; the fee spared says what it is worth.
  if (value.unit === 'percent') return payable === undefined ? (value.max ?? value.min) * scale.percent : payable * times * scale.CNY
  return (value.max ?? value.min) * times * scale[value.unit]
}

/** Where nothing bounds a sum from above, as for an allowance while the wage is not told, or the children are not: so much a year, to rank it by. */
const unbounded = 10_000

/** What still hangs on an answer, in yuan of cash a year: for putting questions in order, never shown. */
export function atStake({ benefit, value, status, missing }: Outcome): number {
  if (benefit.value.kind !== 'cash' || benefit.value.amount === undefined || missing.length === 0) return 0
  if (!value) return unbounded
  if (value.min === undefined) return status === 'undetermined' || benefit.value.bound !== 'unspecified' ? unbounded : 0
  return ((value.max ?? value.min + unbounded) - value.min) * aYear[value.per ?? 'once']
}
