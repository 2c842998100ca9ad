import type { Per } from '../../rules/language'
import type { Outcome } from './outcome'
import { excludeEachOther, raised } from './related'
import { isSure } from './standing'
import { worth } from './worth'

/** Yuan. `hi` is Infinity where nothing bounds it from above. */
export interface Sum {
  readonly lo: number
  readonly hi: number
}

/** Money of different rhythms does not add. */
export type Period = 'year' | 'month' | 'day' | 'visit' | 'once'

export interface PeriodTotal {
  readonly period: Period
  /** What the answers already settle. */
  readonly sure: Sum
  /** What may come on top of it, once the missing answers are there. */
  readonly open: Sum
}

const order: readonly Period[] = ['year', 'month', 'once', 'visit', 'day']
const nothing: Sum = { lo: 0, hi: 0 }

const periodOf = (per: Per = 'once'): Period => (per === 'birth' || per === 'child' ? 'once' : per)

/** In fen, so that no sum of yuan is off by a hair. */
const add = (a: number, b: number): number => (Math.round(a * 100) + Math.round(b * 100)) / 100
const plus = (a: Sum, b: Sum): Sum => ({ lo: add(a.lo, b.lo), hi: add(a.hi, b.hi) })

/** What one outcome adds. Cash, law, the family's own right, a figure: nothing else does. */
function parts({ status, value, missing }: Outcome): { sure: Sum; open: Sum } | undefined {
  if (value?.kind !== 'cash' || value.min === undefined) return undefined
  const { min, max = Infinity, bound } = value
  if (status === 'undetermined') return { sure: nothing, open: { lo: 0, hi: max } }
  if (bound === 'range' && missing.length === 0) return { sure: { lo: min, hi: max }, open: nothing }
  const sure = { lo: bound === 'at-most' ? 0 : min, hi: bound === 'at-least' ? Infinity : min }
  return { sure, open: { lo: 0, hi: add(max, -min) } }
}

/** Of those that exclude each other only the best; what raises another is shown with it, never added to it. */
function counted(outcomes: readonly Outcome[]): Outcome[] {
  const cash = outcomes.filter((outcome) => isSure(outcome) && parts(outcome) && !raised(outcome, outcomes))
  const sorted = cash
    .filter(({ status }) => status === 'eligible' || status === 'undetermined')
    .sort((a, b) => a.status.localeCompare(b.status) || worth(b) - worth(a))
  return sorted.reduce<Outcome[]>((taken, one) => (taken.some((other) => excludeEachOther(one, other)) ? taken : [...taken, one]), [])
}

/** Cash by its rhythm, what is sure apart from what is still open. Drafts and plans that are over add nothing. */
export function cashTotals(outcomes: readonly Outcome[]): PeriodTotal[] {
  const totals = new Map<Period, PeriodTotal>()
  for (const outcome of counted(outcomes)) {
    const part = parts(outcome)
    if (!part) continue
    const period = periodOf(outcome.value?.per)
    const before = totals.get(period) ?? { period, sure: nothing, open: nothing }
    totals.set(period, { period, sure: plus(before.sure, part.sure), open: plus(before.open, part.open) })
  }
  return order.map((period) => totals.get(period)).filter((total) => total !== undefined)
}
