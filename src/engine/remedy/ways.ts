import type { Powers } from '../../../rules/household'
import type { FactNode, Node } from '../../../rules/language/node'
import type { Context } from '../context'
import type { Bits } from '../ranges'
import type { Change } from './change'

/** A change, with the fact as rules name it. */
export interface Step extends Change {
  readonly fact: FactNode
}

/** One way to bring a condition about. */
export interface Way {
  readonly changes: readonly Step[]
  /** Something in it comes by itself. */
  readonly waits: boolean
  /** Paths of answers that are not there yet and decide it too. */
  readonly open: readonly string[]
  /** Paths of facts in it that nobody can change: with any of them it is no way. */
  readonly fated: readonly string[]
  /** A day in it has gone by. */
  readonly late: boolean
}

/** Already so: nothing to be done. */
export const nothing: Way = { changes: [], waits: false, open: [], fated: [], late: false }

/** It comes by itself. */
export const waiting: Way = { ...nothing, waits: true }

/** Answers settle it, not deeds. */
export const asking = (open: readonly string[]): Way => ({ ...nothing, open })

/** Out of reach, by these facts. */
export const fated = (paths: readonly string[], late = false): Way => ({ ...nothing, fated: paths, late })

/** No more than these are kept at any point: the smallest come first, and a longer list helps nobody. */
const MOST_WAYS = 16
/** Nobody is told to change more than this at once. */
const MOST_CHANGES = 4

const sum = (ways: Way, weighty: ReadonlySet<string>): number => ways.changes.filter(({ topic }) => weighty.has(topic)).length

/** Those within reach first, then the smaller, then the lighter. */
export function order(weighty: ReadonlySet<string>): (a: Way, b: Way) => number {
  const rank = (way: Way): readonly number[] => [
    way.fated.length,
    Number(way.waits) + Number(way.changes.some(({ power }) => power !== 'family')),
    way.changes.length,
    sum(way, weighty),
    way.open.length,
  ]
  return (a, b) => {
    const [mine, theirs] = [rank(a), rank(b)]
    const at = mine.findIndex((value, index) => value !== theirs[index])
    return at < 0 ? 0 : (mine[at] as number) - (theirs[at] as number)
  }
}

const keyOf = ({ changes, waits, open, fated: paths }: Way): string =>
  JSON.stringify([changes.map(({ path, becomes }) => [path, becomes]), waits, open, paths])

/** The best of them, none twice. */
export function shortlist(ways: readonly Way[], weighty: ReadonlySet<string>): Way[] {
  if (ways.length < 2) return [...ways]
  const found = new Map(ways.map((way) => [keyOf(way), way]))
  return [...found.values()].sort(order(weighty)).slice(0, MOST_WAYS)
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])]

/** Of two things wanted of one fact, both; undefined where they contradict each other. */
export type Merge = (a: Step, b: Step) => Step | undefined

function joinedChanges(a: readonly Step[], b: readonly Step[], merge: Merge): Step[] | undefined {
  const all = new Map(a.map((change) => [change.path, change]))
  for (const change of b) {
    const known = all.get(change.path)
    const one = known ? merge(known, change) : change
    if (!one) return undefined
    all.set(change.path, one)
  }
  return withoutImplied([...all.values()])
}

/** Who buys a new home buys a home; who has nothing of the sort has none of its parts. */
function withoutImplied(changes: readonly Step[]): Step[] | undefined {
  const inside = ({ path }: Step): boolean => changes.some((other) => other.path.startsWith(`${path}.`))
  if (changes.some((change) => change.becomes.kind === 'none' && inside(change))) return undefined
  return changes.filter((change) => change.becomes.kind !== 'some' || !inside(change))
}

/** Every way of the one together with every way of the other. */
export function cross(a: readonly Way[], b: readonly Way[], merge: Merge, weighty: ReadonlySet<string>): Way[] {
  const ways = a.flatMap((one) =>
    b.flatMap((other) => {
      const changes = joinedChanges(one.changes, other.changes, merge)
      if (!changes || changes.length > MOST_CHANGES) return []
      return {
        changes,
        waits: one.waits || other.waits,
        open: union(one.open, other.open),
        fated: union(one.fated, other.fated),
        late: one.late || other.late,
      }
    }),
  )
  return shortlist(ways, weighty)
}

/** The bounds a number is wanted in, both inside. */
export interface Wanted {
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** What a search for ways works with. Its two halves need each other, and are handed on here so that neither imports the other. */
export interface Search {
  readonly context: Context
  readonly powers: Powers
  /** Numbers worth knowing the threshold of count as changeable, whoever moves them. */
  readonly measuring: boolean
  readonly truth: (node: Node, want: Bits, search: Search) => Way[]
  readonly number: (node: Node, wanted: Wanted, search: Search) => Way[]
}
