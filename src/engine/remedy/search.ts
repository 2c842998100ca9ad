import type { Node } from '../../../rules/language/node'
import { NO, YES, type Bits } from '../ranges'
import { mergeIn } from './literal'
import { cross, fated, nothing, shortlist, waiting, type Search, type Way } from './ways'
import { truthOf } from '../truth'

interface Look {
  readonly bits: Bits
  readonly next: number
  readonly open: readonly string[]
}

/** How far a search for the day of a turn goes. */
const MOST_TURNS = 40

/** Judges a node on a day without leaving a trace in the context. */
export function look(node: Node, { context }: Search, on = context.on): Look {
  const { on: was, next, previous } = context
  const mark = context.open.length
  context.on = on
  context.next = Infinity
  context.previous = -Infinity
  const bits = truthOf(node, context)
  const found = { bits, next: context.next, open: [...new Set(context.open.slice(mark))] }
  context.on = was
  context.next = next
  context.previous = previous
  context.open.length = mark
  return found
}

/** The answers a node is decided on. */
export function usedBy(node: Node, search: Search): string[] {
  const { context } = search
  const outer = context.used
  const used = new Set<string>()
  context.used = used
  look(node, search)
  context.used = outer
  return [...used]
}

/** Whether the days alone will bring it. */
function turnsLater(node: Node, want: Bits, search: Search): boolean {
  let { next } = look(node, search)
  for (let turn = 0; turn < MOST_TURNS && Number.isFinite(next); turn += 1) {
    const then = look(node, search, next)
    if (then.bits === want) return true
    ;({ next } = then)
  }
  return false
}

/** Waiting, where the days alone bring it. */
export const byWaiting = (node: Node, want: Bits, search: Search): Way[] => (turnsLater(node, want, search) ? [waiting] : [])

/** Nothing to be done about a node: it comes by itself, or the facts it reads decide it. */
export function bySight(node: Node, want: Bits, search: Search): Way[] {
  const later = byWaiting(node, want, search)
  if (later.length > 0) return later
  const used = usedBy(node, search)
  return used.length > 0 ? [fated(used)] : []
}

/** Each of them has to come about. */
export function allOf(lists: readonly (readonly Way[])[], search: Search): Way[] {
  return lists.reduce<Way[]>((so, ways) => cross(so, ways, mergeIn(search), search.powers.weighty), [nothing])
}

/** One of them is enough. */
export const oneOf = (lists: readonly (readonly Way[])[], { powers }: Search): Way[] => shortlist(lists.flat(), powers.weighty)

/** So many of them have to come about. */
export function someOf(count: number, lists: readonly (readonly Way[])[], search: Search): Way[] {
  if (count <= 0) return [nothing]
  if (lists.length < count) return []
  const [first = [], ...rest] = lists
  const withFirst = cross(first, someOf(count - 1, rest, search), mergeIn(search), search.powers.weighty)
  return shortlist([...withFirst, ...someOf(count, rest, search)], search.powers.weighty)
}

/** The case that is taken, whichever that is: none before it holds, it does, and what it gives comes about. */
export function chosen({ arms, otherwise }: Extract<Node, { op: 'choose' }>, gives: (then: Node) => readonly Way[], search: Search): Way[] {
  const taken = (index: number): Way[] => {
    const arm = arms[index]
    const before = arms.slice(0, index).map(({ when }) => search.truth(when, NO, search))
    return allOf([...before, ...(arm ? [search.truth(arm.when, YES, search)] : []), gives(arm ? arm.then : otherwise)], search)
  }
  return oneOf([...arms.map((_, index) => taken(index)), taken(arms.length)], search)
}
