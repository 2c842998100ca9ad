import type { Parent } from '../../../rules/language'
import type { Amount, Share } from './choice'
import type { Item } from './items'

export const parents: readonly Parent[] = ['mother', 'father']

/** Deductions that may be had together: each parent’s own, and those that the couple is free to give to one or the other. */
export interface Scenario {
  readonly own: Readonly<Record<Parent, readonly Item[]>>
  readonly free: readonly Item[]
}

export const scenarioOf = (items: readonly Item[]): Scenario => ({
  own: { mother: items.filter(({ owner }) => owner === 'mother'), father: items.filter(({ owner }) => owner === 'father') },
  free: items.filter(({ owner }) => owner === undefined),
})

export const sumOf = (items: readonly Item[]): Amount => ({
  min: items.reduce((sum, { amount }) => sum + amount.min, 0),
  max: items.reduce((sum, { amount }) => sum + amount.max, 0),
})

/** The simplest of all ways to give each parent these amounts. */
export interface Plan {
  readonly scenario: Scenario
  /** Of what is free, what each takes in the year. Fen. */
  readonly takes: Readonly<Record<Parent, number>>
  /** Who takes each of what is free. */
  readonly by: readonly Share[]
  /** How many ways come to the same amounts. */
  readonly ways: number
  readonly halved: number
  /** How many are not wholly with the parent for whom most is to be gained. */
  readonly away: number
}

/** Who may take an item, the preferred one first; halves last. */
export type Options = (item: Item) => readonly Share[]

/** What a share of an amount gives one of the two; a half is cut down to whole fen. */
const partOf = (amount: number, share: Share, parent: Parent): number =>
  share === 'halves' ? Math.floor(amount / 2) : share === parent ? amount : 0

/** The simpler plan first: fewer halves, then fewer away from the preferred parent, then the earlier items with that parent. */
export function simpler(a: Plan, b: Plan, options: Options): number {
  if (a.halved !== b.halved || a.away !== b.away) return a.halved - b.halved || a.away - b.away
  const index = a.by.findIndex((share, at) => share !== b.by[at])
  const item = a.scenario.free[index]
  if (!item) return 0
  const order = options(item)
  return order.indexOf(a.by[index] as Share) - order.indexOf(b.by[index] as Share)
}

/** Past so many different sums of the two parents no best way is named. */
const MOST_SUMS = 4096

/**
 * Every pair of amounts that mother and father can come to, each by its simplest way. Nothing else matters to the tax, so
 * no way is left out; and there are far fewer pairs than ways, for most deductions are of one amount. Undefined beyond
 * `MOST_SUMS`.
 */
export function plansOf(scenario: Scenario, options: Options, preferred: Parent): readonly Plan[] | undefined {
  let plans: readonly Plan[] = [{ scenario, takes: { mother: 0, father: 0 }, by: [], ways: 1, halved: 0, away: 0 }]
  for (const item of scenario.free) {
    const next = new Map<string, Plan>()
    for (const plan of plans)
      for (const share of options(item)) {
        const takes = {
          mother: plan.takes.mother + partOf(item.amount.max, share, 'mother'),
          father: plan.takes.father + partOf(item.amount.max, share, 'father'),
        }
        const key = `${String(takes.mother)}/${String(takes.father)}`
        const grown: Plan = {
          ...plan,
          takes,
          by: [...plan.by, share],
          halved: plan.halved + (share === 'halves' ? 1 : 0),
          away: plan.away + (share === preferred ? 0 : 1),
        }
        const before = next.get(key)
        const kept = before && simpler(before, grown, options) <= 0 ? before : grown
        next.set(key, { ...kept, ways: grown.ways + (before?.ways ?? 0) })
      }
    if (next.size > MOST_SUMS) return undefined
    plans = [...next.values()]
  }
  return plans
}
