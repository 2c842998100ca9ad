import type { Node, QuantifierNode, Relation } from '../../rules/language/node'
import { placeOf, read, settle, turn, type Context } from './context'
import { memberTruths } from './members'
import { invert, joinBits, NO, OPEN, YES, type Bits, type Range } from './ranges'

function factTruth(node: Extract<Node, { op: 'fact' }>, context: Context): Bits {
  const fact = read(node, context)
  if (fact.value === undefined) {
    context.open.push(fact.at)
    return OPEN
  }
  return fact.value === true ? YES : NO
}

function choiceTruth(node: Extract<Node, { op: 'is' }>, context: Context): Bits {
  if (node.of.op !== 'fact') throw new Error('only facts are choices')
  const fact = read(node.of, context)
  if (fact.value === null) return NO
  if (fact.value !== undefined) return node.among.includes(fact.value as string) ? YES : NO
  const { domain } = node.of
  if (!fact.mayBeNone && domain.kind === 'choice' && domain.options.every((option) => node.among.includes(option))) return YES
  context.open.push(fact.at)
  return OPEN
}

/** Which of the two the parent meant is, needs no answer; whom the fact names, does. */
function parentNamed(node: Extract<Node, { op: 'names-parent' }>, context: Context): Bits {
  if (node.of.op !== 'fact') throw new Error('only facts name a parent')
  const fact = read(node.of, context)
  if (fact.value === undefined) {
    context.open.push(fact.at)
    return OPEN
  }
  return fact.value === context.bound.parent?.at ? YES : NO
}

function withinTruth(node: Extract<Node, { op: 'within' }>, context: Context): Bits {
  if (node.of.op !== 'fact') throw new Error('only facts are places')
  const fact = read(node.of, context)
  if (fact.value === undefined) {
    context.open.push(fact.at)
    return OPEN
  }
  return fact.value !== null && context.within(fact.value as string, node.place) ? YES : NO
}

function existsTruth(of: Node, context: Context): Bits {
  if (of.op !== 'fact') {
    const { none } = context.number(of, context)
    return none === 2 ? NO : none === 1 ? OPEN : YES
  }
  const fact = read(of, context)
  if (fact.value !== undefined) return fact.value === null ? NO : YES
  if (!fact.mayBeNone) return YES
  context.open.push(fact.at)
  return OPEN
}

/** Ends as soon as one part decides: the first no of an `and`, the first yes of an `or`. */
function junction(parts: readonly Node[], ends: Bits, context: Context): Bits {
  let bits: Bits = invert(ends)
  for (const part of parts) {
    const one = truthOf(part, context)
    if (one === ends) return ends
    if (one === OPEN) bits = OPEN
  }
  return bits
}

const holds: Record<Relation, (left: Range, right: Range) => Bits> = {
  '<': (l, r) => (l.hi < r.lo ? YES : l.lo >= r.hi ? NO : OPEN),
  '<=': (l, r) => (l.hi <= r.lo ? YES : l.lo > r.hi ? NO : OPEN),
  '>': (l, r) => (l.lo > r.hi ? YES : l.hi <= r.lo ? NO : OPEN),
  '>=': (l, r) => (l.lo >= r.hi ? YES : l.hi < r.lo ? NO : OPEN),
  '=': (l, r) => (l.lo === l.hi && r.lo === r.hi && l.lo === r.lo ? YES : l.hi < r.lo || r.hi < l.lo ? NO : OPEN),
}

function compare(relation: Relation, left: Range, right: Range): Bits {
  if (left.none === 2 || right.none === 2) return NO
  const bits = holds[relation](left, right)
  return left.none || right.none ? joinBits(bits, NO) : bits
}

function same(node: Extract<Node, { op: 'same' }>, context: Context): Bits {
  const { left, right } = node
  if (left.op === 'fact' && right.op === 'fact' && placeOf(left, context) === placeOf(right, context)) return existsTruth(left, context)
  return compare('=', context.number(left, context), context.number(right, context))
}

function since(of: Node, context: Context): Bits {
  const day = context.number(of, context)
  if (day.none === 2) return NO
  turn(context, day.lo)
  turn(context, day.hi)
  const bits: Bits = context.on >= day.hi ? YES : context.on < day.lo ? NO : OPEN
  return day.none ? joinBits(bits, NO) : bits
}

function quantified(node: QuantifierNode, context: Context): Bits {
  const ends: Bits = node.op === 'any' ? YES : NO
  const parts = memberTruths(node, context)
  if (!Array.isArray(parts)) {
    if (parts.ghost === invert(ends)) return parts.ghost
    context.open.push(node.over)
    return OPEN
  }
  if (parts.includes(ends)) return ends
  return parts.includes(OPEN) ? OPEN : invert(ends)
}

function tied(node: Extract<Node, { op: 'tied' }>, context: Context): Bits {
  const bits = truthOf(node.of, context)
  const { named, presumed } = context.facts
  // Whoever has told where the family lives has not named these places as its home.
  const atHome = presumed.has('residence') && named.some((place) => context.within(place, node.place))
  return bits === OPEN && atHome ? YES : bits
}

function chosen(node: Extract<Node, { op: 'choose' }>, context: Context): Bits {
  let bits = 0
  for (const arm of node.arms) {
    const when = truthOf(arm.when, context)
    if (when === NO) continue
    bits |= truthOf(arm.then, context)
    if (when === YES) return bits as Bits
  }
  return joinBits(bits, truthOf(node.otherwise, context))
}

function evaluate(node: Node, context: Context): Bits {
  switch (node.op) {
    case 'truth':
      return node.value ? YES : NO
    case 'none':
      return NO
    case 'fact':
      return factTruth(node, context)
    case 'and':
      return junction(node.of, NO, context)
    case 'or':
      return junction(node.of, YES, context)
    case 'not':
      return invert(truthOf(node.of, context))
    case 'is':
      return choiceTruth(node, context)
    case 'names-parent':
      return parentNamed(node, context)
    case 'within':
      return withinTruth(node, context)
    case 'tied':
      return tied(node, context)
    case 'exists':
      return existsTruth(node.of, context)
    case 'compare':
      return compare(node.relation, context.number(node.left, context), context.number(node.right, context))
    case 'same':
      return same(node, context)
    case 'since':
      return since(node.of, context)
    case 'any':
    case 'all':
      return quantified(node, context)
    case 'choose':
      return chosen(node, context)
    default:
      throw new Error(`${node.op} is not a condition`)
  }
}

/** Which of yes and no a condition may be, given the answers so far. Settled conditions take back the open facts of their parts. */
export function truthOf(node: Node, context: Context): Bits {
  const mark = context.open.length
  const bits = evaluate(node, context)
  if (bits !== OPEN) settle(context, mark)
  return bits
}
