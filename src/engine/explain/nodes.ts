import type { ListName, Node, QuantifierNode } from '../../../rules/language/node'
import { membersOf, settle, withMember, type Context, type Member } from '../context'
import { factTrace } from './facts'
import type { ArmTrace, MemberTrace, Trace } from './trace'
import { memberTruths } from '../members'
import { numberOf } from '../numbers'
import type { FigureUse, Verdict } from '../outcome'
import { NO, OPEN, YES, type Bits, type Range } from '../ranges'
import { truthOf } from '../truth'

const verdicts: Record<Bits, Verdict> = { [NO]: 'no', [YES]: 'yes', [OPEN]: 'unknown' }

type NodeOf<O extends Node['op']> = Extract<Node, { op: O }>
type Below = Partial<Omit<Trace, 'node' | 'missing' | 'verdict' | 'range'>>
type Tracer = (node: Node, context: Context) => Trace

/** Works something out, and takes from the context what it still lacks. */
function lacking<T>(context: Context, work: () => T): { readonly result: T; readonly missing: readonly string[] } {
  const mark = context.open.length
  const result = work()
  const missing = [...new Set(context.open.slice(mark))]
  settle(context, mark)
  return { result, missing }
}

/** A member of whom nothing is known, for a list that nobody answered. */
const ghostOf = (over: ListName): Member => ({ at: `${over}[?]`, index: 0, record: undefined, ghost: true })

function quantified(node: QuantifierNode, context: Context): Below {
  const of = (member: Member): Trace => withMember(node.as, member, context, () => traceTruth(node.of, context))
  const members = membersOf(node.over, context)
  const { result } = lacking(context, () => memberTruths(node, context))
  if (!members || !Array.isArray(result)) {
    const ghost = ghostOf(node.over)
    const verdict = verdicts[Array.isArray(result) ? OPEN : result.ghost]
    return { unlisted: node.over, members: [{ at: ghost.at, verdict, of: of(ghost) }] }
  }
  return { members: members.map((member, index) => ({ at: member.at, verdict: verdicts[result[index] as Bits], of: of(member) })) }
}

/** Sums and the largest: of each member whether it counts, and what it brings in. */
function gathered(node: NodeOf<'sum' | 'most'>, context: Context): Below {
  const members = membersOf(node.over, context)
  if (!members) return { unlisted: node.over, members: [] }
  return {
    members: members.map((member) =>
      withMember(node.as, member, context, (): MemberTrace => {
        const of = traceTruth(node.where, context)
        const verdict = of.verdict === 'yes' && !member.record ? 'unknown' : (of.verdict ?? 'unknown')
        return { at: member.at, verdict, of, ...(verdict === 'no' ? {} : { amount: traceNumber(node.of, context) }) }
      }),
    ),
  }
}

/** The child's own day first; of each of the others whether it counts, and its day. */
function ordered(node: NodeOf<'order'>, context: Context): Below {
  const parts = [traceNumber(node.mine, context)]
  const others = membersOf('children', context)
  if (!others) return { parts, unlisted: 'children', members: [] }
  const me = context.bound.child?.index
  const members = others
    .filter(({ index }) => index !== me)
    .map((other) =>
      withMember('sibling', other, context, (): MemberTrace => {
        const of = traceTruth(node.counts, context)
        return { at: other.at, verdict: of.verdict ?? 'unknown', of, amount: traceNumber(node.theirs, context) }
      }),
    )
  return { parts, members }
}

/** The cases up to the one surely taken. */
function chosen(node: NodeOf<'choose'>, context: Context, trace: Tracer): Below {
  const arms: ArmTrace[] = []
  for (const arm of node.arms) {
    const when = traceTruth(arm.when, context)
    arms.push(when.verdict === 'no' ? { when } : { when, then: trace(arm.then, context) })
    if (when.verdict === 'yes') return { arms }
  }
  return { arms, otherwise: trace(node.otherwise, context) }
}

function dated(node: NodeOf<'dated'>, context: Context): Below {
  const { figures } = context
  const uses = new Map<NodeOf<'dated'>['table'][number], FigureUse>()
  context.figures = uses
  numberOf(node, context)
  context.figures = figures
  const [figure] = uses.values()
  return figure ? { figure } : {}
}

/** An answer that is neither a truth nor a number to its operator: a place, one of several, a record. */
function traceAnswer(node: Node, context: Context): Trace {
  return { node, missing: [], parts: [], ...(node.op === 'fact' ? { fact: factTrace(node, context) } : {}) }
}

function belowTruth(node: Node, context: Context): Below {
  const truths = (...nodes: readonly Node[]): Below => ({ parts: nodes.map((part) => traceTruth(part, context)) })
  const numbers = (...nodes: readonly Node[]): Below => ({ parts: nodes.map((part) => traceNumber(part, context)) })
  switch (node.op) {
    case 'fact':
      return { fact: factTrace(node, context) }
    case 'and':
    case 'or':
      return truths(...node.of)
    case 'not':
    case 'tied':
      return truths(node.of)
    case 'is':
    case 'within':
    case 'names-parent':
      return { parts: [traceAnswer(node.of, context)] }
    case 'exists':
      return node.of.op === 'fact' ? { parts: [traceAnswer(node.of, context)] } : numbers(node.of)
    case 'compare':
    case 'same':
      return numbers(node.left, node.right)
    case 'since':
      return numbers(node.of)
    case 'any':
    case 'all':
      return quantified(node, context)
    case 'choose':
      return chosen(node, context, traceTruth)
    default:
      return {}
  }
}

function belowNumber(node: Node, context: Context): Below {
  const numbers = (...nodes: readonly Node[]): Below => ({ parts: nodes.map((part) => traceNumber(part, context)) })
  switch (node.op) {
    case 'fact':
      return { fact: factTrace(node, context) }
    case 'add':
    case 'min':
    case 'max':
      return numbers(...node.of)
    case 'minus':
    case 'times':
      return numbers(node.left, node.right)
    case 'portion':
      return numbers(node.amount, node.part, node.whole)
    case 'scale':
    case 'or-zero':
    case 'age':
    case 'part-of-day':
    case 'start-of':
      return numbers(node.of)
    case 'later':
      return numbers(node.of, node.days)
    case 'choose':
      return chosen(node, context, traceNumber)
    case 'count':
      return quantified(node, context)
    case 'sum':
    case 'most':
      return gathered(node, context)
    case 'order':
      return ordered(node, context)
    case 'dated':
      return dated(node, context)
    default:
      return {}
  }
}

/** A condition, with what it came to and everything it was judged by. */
export function traceTruth(node: Node, context: Context): Trace {
  const { result, missing } = lacking(context, () => truthOf(node, context))
  const { parts = [], ...below } = belowTruth(node, context)
  return { node, verdict: verdicts[result], missing, parts, ...below }
}

/** A quantity or a day, with what it came to and everything it was worked out from. */
export function traceNumber(node: Node, context: Context): Trace {
  const { result, missing } = lacking(context, (): Range => numberOf(node, context))
  const { parts = [], ...below } = belowNumber(node, context)
  return { node, range: result, missing, parts, ...below }
}
