import type { Per } from '../../../rules/language'
import type { Outcome } from '../outcome'
import { isUnlisted, waysOf } from './ways'
import { countedOf, groupsOf, worldsOf, type Group } from './worlds'

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

/** In the order they are told. */
export const periods: readonly Period[] = ['year', 'month', 'once', 'visit', 'day']

const periodOf = (per: Per = 'once'): Period => (per === 'birth' || per === 'child' ? 'once' : per)

/** In fen, so that no sum of yuan is off by a hair. */
const fen = (yuan: number): number => Math.round(yuan * 100)

/** What one outcome adds, in fen. The document's own bounds are bounds of the sum; who is not listed may be many. */
function partOf(outcome: Outcome): Sum {
  const { min = 0, max = Infinity, bound } = outcome.value ?? {}
  return { lo: bound === 'at-most' ? 0 : fen(min), hi: bound === 'at-least' || isUnlisted(outcome) ? Infinity : fen(max) }
}

/** One rhythm in one world: both ends of the sum, and how much of the upper one is told; undefined where nothing adds up. */
interface Counted extends Sum {
  readonly told: number | undefined
}

const none: Counted = { lo: 0, hi: 0, told: undefined }

const join = (a: Counted, b: Counted): Counted => ({
  lo: a.lo + b.lo,
  hi: a.hi + b.hi,
  told: b.told === undefined ? a.told : (a.told ?? 0) + b.told,
})

type World = ReadonlyMap<Period, Counted>

function sumOf(counted: readonly Outcome[], told: (outcome: Outcome) => boolean): World {
  const sums = new Map<Period, Counted>()
  for (const outcome of counted) {
    const part = partOf(outcome)
    const period = periodOf(outcome.value?.per)
    sums.set(period, join(sums.get(period) ?? none, { ...part, told: told(outcome) ? part.hi : undefined }))
  }
  return sums
}

/** Judged from outside: nothing of it, or the most of everything. */
function outside(ways: readonly (readonly Outcome[])[], told: (outcome: Outcome) => boolean): World[] {
  const most = new Map<Period, Counted>()
  for (const of of ways) {
    const alone = of.map((way) => [...sumOf(countedOf([way]), told)]).flat()
    for (const period of periods) {
      const sums = alone.filter(([per]) => per === period).map(([, sum]) => sum)
      const [highest] = sums.sort((a, b) => b.hi - a.hi)
      if (highest) most.set(period, join(most.get(period) ?? none, highest))
    }
  }
  return [new Map(), most]
}

function worldSums(group: Group, isTold: (outcome: Outcome) => boolean): World[] {
  const ways = group.map((outcome) => waysOf(outcome, group))
  const silent = new Set(ways.filter((_, index) => !isTold(group[index] as Outcome)).flat())
  const told = (way: Outcome): boolean => !silent.has(way)
  // Who is not listed may be many, and each stand differently to the others: no few worlds speak for them.
  const crowd = group.length > 1 && group.some(isUnlisted)
  const worlds = crowd ? undefined : worldsOf(ways)
  return worlds?.map((world) => sumOf(countedOf(world), told)) ?? outside(ways, told)
}

/** What all these worlds are sure of, and what the best of them brings besides; undefined where nothing of the rhythm is to be told. */
function between(worlds: readonly World[], period: Period): Pick<PeriodTotal, 'sure' | 'open'> | undefined {
  const sums = worlds.map((world) => world.get(period) ?? none)
  const least = (end: 'lo' | 'hi'): number => Math.min(...sums.map((sum) => sum[end]))
  const sure = { lo: least('lo'), hi: least('hi') }
  const told = sums.flatMap((sum) => sum.told ?? [])
  if (told.length === 0 && sure.hi === 0) return undefined
  // Where even the least has no upper bound, the rest is what the lower one may still rise by.
  const more = sure.hi === Infinity ? Math.max(...sums.map(({ lo }) => lo)) - sure.lo : Math.max(0, ...told.map((hi) => hi - sure.hi))
  return { sure, open: { lo: 0, hi: more } }
}

const plus = (a: Sum, b: Sum): Sum => ({ lo: a.lo + b.lo, hi: a.hi + b.hi })
const yuan = ({ lo, hi }: Sum): Sum => ({ lo: lo / 100, hi: hi / 100 })

/**
 * Cash by its rhythm, what is sure apart from what is still open, from all outcomes of a household. Drafts and plans that are
 * over add nothing. Whatever the missing answers are, they bring no less than `sure.lo` and no more than `sure.hi + open.hi`.
 * What of the open is not to be told, `isTold` leaves out.
 */
export function cashTotals(outcomes: readonly Outcome[], isTold: (outcome: Outcome) => boolean = () => true): PeriodTotal[] {
  const totals = new Map<Period, PeriodTotal>()
  for (const group of groupsOf(outcomes)) {
    const worlds = worldSums(group, isTold)
    for (const period of periods) {
      const found = between(worlds, period)
      if (!found) continue
      const before = totals.get(period)
      totals.set(period, {
        period,
        sure: before ? plus(before.sure, found.sure) : found.sure,
        open: before ? plus(before.open, found.open) : found.open,
      })
    }
  }
  return periods
    .map((period) => totals.get(period))
    .filter((total) => total !== undefined)
    .map(({ period, sure, open }) => ({ period, sure: yuan(sure), open: yuan(open) }))
}
