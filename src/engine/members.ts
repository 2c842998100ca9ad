import type { QuantifierNode } from '../../rules/language/node'
import { membersOf, settle, withMember, type Context, type Member } from './context'
import { NO, OPEN, YES, type Bits } from './ranges'

/** A parent of whom nothing is known may not exist: then what holds for him only may hold. */
function memberTruth(node: QuantifierNode, member: Member, context: Context): Bits {
  const bits = withMember(node.as, member, context, () => context.truth(node.of, context))
  if (node.over !== 'parents' || member.record) return bits
  const unless: Bits = node.op === 'all' ? YES : NO
  if (bits === unless) return bits
  if (bits !== OPEN) context.open.push(member.at)
  return OPEN
}

/** The truth of each member, or of one that stands for all while the list is unanswered. */
export function memberTruths(node: QuantifierNode, context: Context): Bits[] | { readonly ghost: Bits } {
  const members = membersOf(node.over, context)
  if (members) return members.map((member) => memberTruth(node, member, context))
  const mark = context.open.length
  const ghost = withMember(node.as, { at: `${node.over}[?]`, index: 0, record: undefined, ghost: true }, context, () =>
    context.truth(node.of, context),
  )
  settle(context, mark)
  return { ghost }
}
