import { addDays, addMonths } from '../../../rules/language/calendar'
import type { Node } from '../../../rules/language/node'
import { membersOf, withMember } from '../context'
import { isSettled, NO, YES, type Range } from '../ranges'
import { toDay, toNumber } from './literal'
import { allOf, chosen, look, oneOf, someOf } from './search'
import { fated, nothing, type Search, type Wanted, type Way } from './ways'

type NodeOf<O extends Node['op']> = Extract<Node, { op: O }>

/** A number as it stands, without leaving a trace. */
export function valueOf(node: Node, { context }: Search): Range {
  const { next, previous } = context
  const mark = context.open.length
  const range = context.number(node, context)
  context.open.length = mark
  context.next = next
  context.previous = previous
  return range
}

/** Where nothing turns a number, its facts are named by who asked. */
const opaque: Way[] = []

const shifted = ({ min, max }: Wanted, by: (bound: number) => number): Wanted => ({
  min: min === undefined ? undefined : by(min),
  max: max === undefined ? undefined : by(max),
})

/** A sum: one of its parts makes up for what is missing. */
function sum(parts: readonly Node[], wanted: Wanted, search: Search): Way[] {
  const values = parts.map((part) => valueOf(part, search))
  return oneOf(
    parts.map((part, index) => {
      const others = values.filter((_, other) => other !== index)
      if (!others.every(isSettled) || others.some(({ none }) => none === 2)) return opaque
      const rest = others.reduce((so, { lo }) => so + lo, 0)
      return search.number(
        part,
        shifted(wanted, (bound) => bound - rest),
        search,
      )
    }),
    search,
  )
}

function difference({ left, right }: NodeOf<'minus'>, { min, max }: Wanted, search: Search): Way[] {
  const [a, b] = [valueOf(left, search), valueOf(right, search)]
  const less =
    isSettled(b) && b.none !== 2
      ? search.number(
          left,
          shifted({ min, max }, (bound) => bound + b.lo),
          search,
        )
      : opaque
  const from = (bound: number | undefined): number | undefined => (bound === undefined ? undefined : a.lo - bound)
  const more = isSettled(a) && a.none !== 2 ? search.number(right, { min: from(max), max: from(min) }, search) : opaque
  return oneOf([less, more], search)
}

/** A product with a number that stands still; cut down to whole ones where it is a share. */
function scaled(of: Node, by: number, over: number, { min, max }: Wanted, search: Search): Way[] {
  if (by <= 0) return opaque
  const least = min === undefined ? undefined : Math.ceil((min * over) / by)
  const most = max === undefined ? undefined : Math.floor(((max + 1) * over - 1) / by)
  return search.number(of, { min: least, max: most }, search)
}

function product({ left, right }: NodeOf<'times'>, wanted: Wanted, search: Search): Way[] {
  const one = (of: Node, other: Node): Way[] => {
    const factor = valueOf(other, search)
    return isSettled(factor) && factor.none !== 2 ? scaled(of, factor.lo, 1, wanted, search) : opaque
  }
  return oneOf([one(left, right), one(right, left)], search)
}

/** Of the smallest or largest of several: the one bound needs all of them, the other any. */
function extreme({ op, of }: NodeOf<'add' | 'min' | 'max'>, { min, max }: Wanted, search: Search): Way[] {
  const [tight, loose] = op === 'min' ? [min, max] : [max, min]
  const bound = (value: number, isLeast: boolean): Wanted => (isLeast ? { min: value } : { max: value })
  const everyPart =
    tight === undefined
      ? [nothing]
      : allOf(
          of.map((part) => within(part, bound(tight, op === 'min'), search)),
          search,
        )
  const somePart =
    loose === undefined
      ? [nothing]
      : oneOf(
          of.map((part) => within(part, bound(loose, op === 'max'), search)),
          search,
        )
  return allOf([everyPart, somePart], search)
}

/** How far month ends may carry a day away from the one counted back to. */
const MOST_DAYS_ASTRAY = 4

/** The day from which a period leads inside the bounds. */
function later({ of, years, months, days }: NodeOf<'later'>, { min, max }: Wanted, search: Search): Way[] {
  const more = valueOf(days, search)
  if (!isSettled(more) || more.none === 2) return opaque
  const reach = (day: number): number => addDays(addMonths(day, years * 12 + months), more.lo)
  const back = (day: number, by: number): number => addDays(addMonths(addDays(day, -more.lo), -(years * 12 + months)), by)
  const first = (bound: number): number => {
    let day = back(bound, -MOST_DAYS_ASTRAY)
    while (reach(day) < bound) day = addDays(day, 1)
    return day
  }
  const last = (bound: number): number => {
    let day = back(bound, MOST_DAYS_ASTRAY)
    while (reach(day) > bound) day = addDays(day, -1)
    return day
  }
  return search.number(of, { min: min === undefined ? undefined : first(min), max: max === undefined ? undefined : last(max) }, search)
}

/** How many members are such: some more have to become so, or some to cease. Where too few are there, so many would have to be born. */
function counted(node: NodeOf<'count' | 'any' | 'all'>, { min, max }: Wanted, search: Search): Way[] {
  const { context } = search
  const members = membersOf(node.over, context)
  if (!members) return [fated([node.over])]
  const each = members.map((member) =>
    withMember(node.as, member, context, () => {
      const { bits } = look(node.of, search)
      return {
        bits,
        become: bits === NO ? search.truth(node.of, YES, search) : [],
        cease: bits === YES ? search.truth(node.of, NO, search) : [],
      }
    }),
  )
  const sure = each.filter(({ bits }) => bits === YES).length
  const become = each.filter(({ bits }) => bits === NO).map((member) => member.become)
  const cease = each.filter(({ bits }) => bits === YES).map((member) => member.cease)
  const more = min !== undefined && sure < min ? someOf(min - sure, become, search) : undefined
  const fewer = max !== undefined && sure > max ? someOf(sure - max, cease, search) : undefined
  const ways = more ?? fewer ?? opaque
  // It is not for any one of them to make up the number.
  return ways.every((way) => way.fated.length > 0) ? [fated([node.over])] : ways
}

/** The largest of several reaches a bound where that of one member does. */
function most(node: NodeOf<'sum' | 'most'>, { min, max }: Wanted, search: Search): Way[] {
  const { context } = search
  const members = membersOf(node.over, context)
  if (!members || min === undefined || max !== undefined) return opaque
  const one = (): Way[] => allOf([search.truth(node.where, YES, search), within(node.of, { min }, search)], search)
  return oneOf(
    members.map((member) => withMember(node.as, member, context, one)),
    search,
  )
}

/** Nothing to do where the number is inside already. */
function within(node: Node, wanted: Wanted, search: Search): Way[] {
  const { lo, hi, none } = valueOf(node, search)
  const inside = none === 0 && lo >= (wanted.min ?? -Infinity) && hi <= (wanted.max ?? Infinity)
  return inside ? [nothing] : search.number(node, wanted, search)
}

/** Ways to bring a number inside bounds. Empty where nothing here can be turned. */
export function numberWays(node: Node, wanted: Wanted, search: Search): Way[] {
  switch (node.op) {
    case 'fact':
      return node.domain.kind === 'day' ? toDay(node, wanted, search) : toNumber(node, wanted, search)
    case 'or-zero':
      return search.number(node.of, wanted, search)
    case 'add':
      return sum(node.of, wanted, search)
    case 'min':
    case 'max':
      return extreme(node, wanted, search)
    case 'minus':
      return difference(node, wanted, search)
    case 'scale':
      return scaled(node.of, node.by, node.over, wanted, search)
    case 'times':
      return product(node, wanted, search)
    case 'later':
      return later(node, wanted, search)
    case 'choose':
      return chosen(node, (then) => within(then, wanted, search), search)
    case 'count':
      return counted(node, wanted, search)
    case 'most':
      return most(node, wanted, search)
    default:
      return opaque
  }
}
