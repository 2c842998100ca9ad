import { addDays } from '../../../rules/language/calendar'
import { isDay, type FactNode, type Node, type QuantifierNode, type Relation } from '../../../rules/language/node'
import { membersOf, withMember } from '../context'
import { invert, isSettled, OPEN, YES, type Bits, type Range } from '../ranges'
import { literal, toOption } from './literal'
import { valueOf } from './number'
import { allOf, bySight, byWaiting, chosen, look, oneOf } from './search'
import { asking, fated, nothing, waiting, type Search, type Wanted, type Way } from './ways'

type NodeOf<O extends Node['op']> = Extract<Node, { op: O }>

/** An `and` wants all its parts, an `or` one; turned to no, the other way round. */
function junction(node: NodeOf<'and' | 'or'>, want: Bits, search: Search): Way[] {
  const ways = node.of.map((part) => search.truth(part, want, search))
  return (node.op === 'and') === (want === YES) ? allOf(ways, search) : oneOf(ways, search)
}

/** Some member has to be so, or every one of those there are; nobody is made up for it. */
function quantified(node: QuantifierNode, want: Bits, search: Search): Way[] {
  const { context } = search
  const members = membersOf(node.over, context)
  if (!members) return [fated([node.over])]
  const ways = members.map((member) => withMember(node.as, member, context, () => search.truth(node.of, want, search)))
  return (node.op === 'any') === (want === YES) ? oneOf([...ways, ...noneThere(node, members.length)], search) : allOf(ways, search)
}

/** Of an empty list it would take a member. */
const noneThere = ({ over }: QuantifierNode, members: number): Way[][] =>
  members === 0 ? [[fated([over === 'parents' ? 'mother' : over])]] : []

const factIn = (node: Node): FactNode => {
  if (node.op !== 'fact') throw new Error(`${node.op} is not a fact`)
  return node
}

const withoutThese = (fact: FactNode, among: readonly string[]): string[] =>
  fact.domain.kind === 'choice' ? fact.domain.options.filter((option) => !among.includes(option)) : []

/** A day that is worked out is there when the one it is worked out from is. */
function existing(of: Node, want: Bits, search: Search): Way[] {
  if (of.op === 'later' || of.op === 'start-of' || of.op === 'age' || of.op === 'part-of-day' || of.op === 'scale')
    return existing(of.of, want, search)
  if (look({ op: 'exists', of }, search).bits === want) return [nothing]
  if (of.op !== 'fact') return bySight({ op: 'exists', of }, want, search)
  return literal(of, { kind: want === YES ? 'some' : 'none' }, search)
}

const flipped: Readonly<Record<Relation, Relation>> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' }

/** Between which bounds the left side has to lie against the right for the relation to hold, or not to. */
function boundsOf(relation: Relation, want: Bits, right: number, next: (value: number, by: number) => number): Wanted[] {
  const yes: Readonly<Record<Relation, Wanted[]>> = {
    '<': [{ max: next(right, -1) }],
    '<=': [{ max: right }],
    '=': [{ min: right, max: right }],
    '>=': [{ min: right }],
    '>': [{ min: next(right, 1) }],
  }
  if (want === YES) return yes[relation]
  if (relation === '=') return [...yes['<'], ...yes['>']]
  const opposite = ({ '<': '>=', '<=': '>', '>=': '<', '>': '<=' } as const)[relation]
  return yes[opposite]
}

/** Moves one side of a comparison, the other standing still. */
function oneSide(node: Node, relation: Relation, other: Range, days: boolean, want: Bits, search: Search): Way[] {
  if (!isSettled(other) || other.none === 2 || !Number.isFinite(other.lo)) return []
  const next = (value: number, by: number): number => (days ? addDays(value, by) : value + by)
  return oneOf(
    boundsOf(relation, want, other.lo, next).map((bounds) => search.number(node, bounds, search)),
    search,
  )
}

function compared(node: NodeOf<'compare'>, want: Bits, search: Search): Way[] {
  const { relation, left, right } = node
  const days = isDay(left) || isDay(right)
  const ways = oneOf(
    [
      oneSide(left, relation, valueOf(right, search), days, want, search),
      oneSide(right, flipped[relation], valueOf(left, search), days, want, search),
    ],
    search,
  )
  const later = byWaiting(node, want, search)
  return ways.length + later.length > 0 ? oneOf([ways, later], search) : bySight(node, want, search)
}

/** The day has to have come, or not to have come yet. What has gone by is late. */
function since(node: NodeOf<'since'>, want: Bits, search: Search): Way[] {
  const { context } = search
  const later = byWaiting(node, want, search)
  if (want === YES) {
    const none = valueOf(node.of, search).none === 2
    const ways = search.number(node.of, { max: context.on }, search)
    const first = none ? allOf([existing(node.of, YES, search), [waiting]], search) : []
    return known(oneOf([ways, first, later], search), node, want, search)
  }
  const unborn = node.of.op === 'fact' && node.of.path.join() === 'birthDate'
  // Nobody is wished away.
  if (unborn) return [fated([node.of.scope === 'elder' ? 'elders' : 'children'])]
  const ways = search
    .number(node.of, { min: addDays(context.on, 1) }, search)
    .map((way) => (way.fated.length > 0 ? { ...way, late: true } : way))
  return known(oneOf([ways, later], search), node, want, search)
}

const known = (ways: Way[], node: Node, want: Bits, search: Search): Way[] => (ways.length > 0 ? ways : bySight(node, want, search))

function turned(node: Node, want: Bits, search: Search): Way[] {
  switch (node.op) {
    case 'truth':
    case 'none':
      return []
    case 'fact':
      return literal(node, { kind: want === YES ? 'yes' : 'no' }, search)
    case 'and':
    case 'or':
      return junction(node, want, search)
    case 'not':
      return search.truth(node.of, invert(want), search)
    case 'is': {
      const fact = factIn(node.of)
      return toOption(fact, want === YES ? node.among : withoutThese(fact, node.among), search)
    }
    case 'within':
      return literal(
        factIn(node.of),
        want === YES ? { kind: 'place', inside: node.place, outside: [] } : { kind: 'place', outside: [node.place] },
        search,
      )
    case 'tied':
      return search.truth(node.of, want, search)
    case 'exists':
      return existing(node.of, want, search)
    case 'compare':
      return compared(node, want, search)
    case 'since':
      return since(node, want, search)
    case 'any':
    case 'all':
      return quantified(node, want, search)
    case 'choose':
      return chosen(node, (then) => search.truth(then, want, search), search)
    default:
      return bySight(node, want, search)
  }
}

/** Ways to bring a condition to yes or to no. Answers that are not there are asked for, never made up. */
export function truthWays(node: Node, want: Bits, search: Search): Way[] {
  const { bits, open } = look(node, search)
  if (bits === want) return [nothing]
  return bits === OPEN ? [asking(open)] : turned(node, want, search)
}
