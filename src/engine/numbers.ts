import { addDays, addMonths, dayFrom, monthOf, monthsCompleted, yearOf } from '../../rules/language/calendar'
import type { DatedEntry, Node, QuantifierNode } from '../../rules/language/node'
import { membersOf, read, settle, turn, withMember, type Context } from './context'
import { memberTruths } from './members'
import { eitherNone, exactly, hull, isSettled, NO, noNumber, OPEN, product, YES, type Range } from './ranges'

type NodeOf<O extends Node['op']> = Extract<Node, { op: O }>

function factNumber(node: NodeOf<'fact'>, context: Context): Range {
  const fact = read(node, context)
  if (fact.value === null) return noNumber
  if (fact.value !== undefined) return exactly(fact.value as number)
  context.open.push(fact.at)
  const none = fact.mayBeNone ? 1 : 0
  const usual = fact.within ? context.facts.usual?.get(fact.at) : undefined
  if (usual !== undefined) return { lo: usual, hi: usual, none }
  const { domain } = node
  if (domain.kind === 'number') return { lo: domain.min, hi: domain.max, none }
  return { lo: -Infinity, hi: domain.kind === 'day' && domain.past ? context.answeredOn : Infinity, none }
}

const plus = (a: number, b: number): number => a + b

function combine(nodes: readonly Node[], context: Context, join: (a: number, b: number) => number): Range {
  return nodes
    .map((node) => context.number(node, context))
    .reduce((a, b) => ({ lo: join(a.lo, b.lo), hi: join(a.hi, b.hi), none: eitherNone(a, b) }))
}

const scaledEnd = (end: number, by: number, over: number): number => (Number.isFinite(end) ? Math.floor((end * by) / over) : end)

function scaled({ lo, hi, none }: Range, by: number, over: number): Range {
  return { lo: scaledEnd(lo, by, over), hi: scaledEnd(hi, by, over), none }
}

function multiplied(a: Range, b: Range): Range {
  const ends = [product(a.lo, b.lo), product(a.lo, b.hi), product(a.hi, b.lo), product(a.hi, b.hi)]
  return { lo: Math.min(...ends), hi: Math.max(...ends), none: eitherNone(a, b) }
}

function shareOf(sum: number, inside: number, all: number): number {
  if (all <= 0 || inside >= all) return sum
  if (!Number.isFinite(all)) return 0
  return Number.isFinite(sum) ? Math.floor((sum * inside) / all) : product(sum, inside)
}

/** amount · min(part, whole) / whole: grows with amount and part, falls with whole. */
function portion(node: NodeOf<'portion'>, context: Context): Range {
  const [amount, part, whole] = [
    context.number(node.amount, context),
    context.number(node.part, context),
    context.number(node.whole, context),
  ]
  const none = amount.none === 2 || part.none === 2 || whole.none === 2 ? 2 : amount.none || part.none || whole.none ? 1 : 0
  return { lo: shareOf(amount.lo, part.lo, whole.hi), hi: shareOf(amount.hi, part.hi, whole.lo), none }
}

/** Full years or months, `size` months each, since a day; reports when the next is reached. */
function fullSince(day: number, size: number, context: Context): number {
  if (!Number.isFinite(day)) return -day
  const full = Math.floor(monthsCompleted(day, context.on) / size)
  turn(context, addMonths(day, full * size))
  turn(context, addMonths(day, (full + 1) * size))
  return full
}

function age(node: NodeOf<'age'>, context: Context): Range {
  const born = context.number(node.of, context)
  if (born.none === 2) return noNumber
  const size = node.unit === 'years' ? 12 : 1
  return { lo: fullSince(born.hi, size, context), hi: fullSince(born.lo, size, context), none: born.none }
}

function partOfDay(node: NodeOf<'part-of-day'>, context: Context): Range {
  const day = context.number(node.of, context)
  if (node.part === 'year')
    return { lo: Number.isFinite(day.lo) ? yearOf(day.lo) : day.lo, hi: Number.isFinite(day.hi) ? yearOf(day.hi) : day.hi, none: day.none }
  if (day.lo === day.hi) return { lo: monthOf(day.lo), hi: monthOf(day.hi), none: day.none }
  return { lo: 1, hi: 12, none: day.none }
}

const firstOf = (day: number, part: 'month' | 'year'): number =>
  Number.isFinite(day) ? dayFrom(yearOf(day), part === 'month' ? monthOf(day) : 1, 1) : day

function startOf(node: NodeOf<'start-of'>, context: Context): Range {
  const day = context.number(node.of, context)
  return { lo: firstOf(day.lo, node.part), hi: firstOf(day.hi, node.part), none: day.none }
}

const lastOf = (year: number): number => (Number.isFinite(year) ? dayFrom(year, 12, 31) : year)

function endOfYear(node: NodeOf<'end-of-year'>, context: Context): Range {
  const year = context.number(node.of, context)
  return { lo: lastOf(year.lo), hi: lastOf(year.hi), none: year.none }
}

const moved = (day: number, months: number, days: number): number => (Number.isFinite(days) ? addDays(addMonths(day, months), days) : days)

function later(node: NodeOf<'later'>, context: Context): Range {
  const of = context.number(node.of, context)
  const days = context.number(node.days, context)
  const months = node.years * 12 + node.months
  return { lo: moved(of.lo, months, days.lo), hi: moved(of.hi, months, days.hi), none: eitherNone(of, days) }
}

function chosen(node: NodeOf<'choose'>, context: Context): Range {
  let range: Range | undefined
  for (const arm of node.arms) {
    const when = context.truth(arm.when, context)
    if (when === NO) continue
    for (const clause of arm.basis) context.cited?.add(clause)
    range = hull(range, context.number(arm.then, context))
    if (when === YES) return range
  }
  return hull(range, context.number(node.otherwise, context))
}

function counted(node: QuantifierNode, context: Context): Range {
  const parts = memberTruths(node, context)
  if (Array.isArray(parts)) {
    const sure = parts.filter((bits) => bits === YES).length
    return { lo: sure, hi: sure + parts.filter((bits) => bits === OPEN).length, none: 0 }
  }
  if (parts.ghost === NO) return exactly(0)
  context.open.push(node.over)
  return { lo: 0, hi: Infinity, none: 0 }
}

/** Quantities summed here are never negative: who may not count adds nothing to the lower end. */
function summed(node: NodeOf<'sum' | 'most'>, context: Context): Range {
  const members = membersOf(node.over, context)
  if (!members) {
    context.open.push(node.over)
    return { lo: 0, hi: Infinity, none: 0 }
  }
  let [lo, hi] = [0, 0]
  for (const member of members)
    withMember(node.as, member, context, () => {
      const where = context.truth(node.where, context)
      if (where === NO) return
      const amount = context.number(node.of, context)
      hi += amount.hi
      if (where === YES && member.record) lo += amount.lo
      // A parent of whom nothing is known may not exist.
      if (!member.record) context.open.push(member.at)
    })
  return { lo, hi, none: 0 }
}

/** The largest quantity among the members for whom it counts; none where it counts for nobody. */
function most(node: NodeOf<'sum' | 'most'>, context: Context): Range {
  const members = membersOf(node.over, context)
  if (!members) {
    context.open.push(node.over)
    return { lo: 0, hi: Infinity, none: 1 }
  }
  let best: Range = noNumber
  for (const member of members)
    withMember(node.as, member, context, () => {
      const where = context.truth(node.where, context)
      if (where === NO) return
      const amount = context.number(node.of, context)
      if (amount.none === 2) return
      const sure = where === YES && amount.none === 0 && member.record !== undefined
      if (!member.record) context.open.push(member.at)
      const none = sure || best.none === 0 ? 0 : 1
      if (best.none === 2) best = { ...amount, none }
      else best = { lo: sure ? Math.max(best.lo, amount.lo) : Math.min(best.lo, amount.lo), hi: Math.max(best.hi, amount.hi), none }
    })
  return best
}

/** Which one among the members that count, by birth; ties go by their place in the list (twins have neighbouring orders). */
function order(node: NodeOf<'order'>, context: Context): Range {
  const me = context.bound.child
  const others = membersOf('children', context)
  if (!me) throw new Error('an order is asked of a child of the household')
  if (!others) {
    context.open.push('children')
    return { lo: 1, hi: Infinity, none: 0 }
  }
  const mine = context.number(node.mine, context)
  let [lo, hi] = [1, 1]
  others.forEach((other, index) => {
    if (index === me.index) return
    withMember('sibling', other, context, () => {
      const counts = context.truth(node.counts, context)
      if (counts === NO) return
      const theirs = context.number(node.theirs, context)
      const tie = index < me.index
      const surely = theirs.hi < mine.lo || (tie && theirs.hi <= mine.lo)
      const perhaps = theirs.lo < mine.hi || (tie && theirs.lo <= mine.hi)
      if (counts === YES && surely) lo += 1
      if (perhaps) hi += 1
    })
  })
  return { lo, hi, none: 0 }
}

function dated(node: NodeOf<'dated'>, context: Context): Range {
  let current: DatedEntry | undefined
  for (const entry of node.table) {
    turn(context, entry.from)
    if (entry.until !== undefined) turn(context, addDays(entry.until, 1))
    if (entry.from <= context.on) current = entry
  }
  const outdated = current?.until !== undefined && context.on > current.until
  const entry = current ?? (node.table[0] as DatedEntry)
  context.figures?.set(entry, { entry, state: !current ? 'before' : outdated ? 'outdated' : 'current' })
  return !current || outdated || current.value === null ? noNumber : exactly(current.value)
}

function thisYear(context: Context): Range {
  const year = yearOf(context.on)
  turn(context, dayFrom(year, 1, 1))
  turn(context, dayFrom(year + 1, 1, 1))
  return exactly(year)
}

function evaluate(node: Node, context: Context): Range {
  switch (node.op) {
    case 'number':
      return exactly(node.value)
    case 'none':
      return noNumber
    case 'fact':
      return factNumber(node, context)
    case 'add':
      return combine(node.of, context, plus)
    case 'min':
      return combine(node.of, context, Math.min)
    case 'max':
      return combine(node.of, context, Math.max)
    case 'minus': {
      const [a, b] = [context.number(node.left, context), context.number(node.right, context)]
      return { lo: a.lo - b.hi, hi: a.hi - b.lo, none: eitherNone(a, b) }
    }
    case 'scale':
      return scaled(context.number(node.of, context), node.by, node.over)
    case 'times':
      return multiplied(context.number(node.left, context), context.number(node.right, context))
    case 'portion':
      return portion(node, context)
    case 'or-zero': {
      const of = context.number(node.of, context)
      return of.none === 2 ? exactly(0) : { lo: of.none ? Math.min(0, of.lo) : of.lo, hi: of.none ? Math.max(0, of.hi) : of.hi, none: 0 }
    }
    case 'age':
      return age(node, context)
    case 'this-year':
      return thisYear(context)
    case 'part-of-day':
      return partOfDay(node, context)
    case 'start-of':
      return startOf(node, context)
    case 'end-of-year':
      return endOfYear(node, context)
    case 'later':
      return later(node, context)
    case 'choose':
      return chosen(node, context)
    case 'count':
      return counted(node, context)
    case 'sum':
      return summed(node, context)
    case 'most':
      return most(node, context)
    case 'order':
      return order(node, context)
    case 'dated':
      return dated(node, context)
    default:
      throw new Error(`${node.op} is not a number`)
  }
}

/** The interval a number may lie in, given the answers so far. Settled numbers take back the open facts of their parts. */
export function numberOf(node: Node, context: Context): Range {
  const known = context.numbers?.get(node)
  if (known) return known
  const mark = context.open.length
  const range = evaluate(node, context)
  if (isSettled(range)) settle(context, mark)
  context.numbers?.set(node, range)
  return range
}
