import type { ListName } from '../../../rules/language/node'
import type { MemberTrace, Trace } from '../../engine/explain'
import { plainClause, type Clause } from './clause'
import { dayClause } from './days'
import { choiceClause, factClause, placeClause } from './facts'
import { allBorn, comparisonClause, sameClause } from './numbers'
import { placeText, type Voice } from './voice'

const one = (clause: Clause | undefined): readonly Clause[] => (clause ? [clause] : [])

/** "There is such a day and it is not here yet" is one thought: the day it speaks of. */
export function beforeDay({ node, parts: [first, second] }: Trace): Trace | undefined {
  if (node.op !== 'and' || node.of.length !== 2 || first?.node.op !== 'exists') return undefined
  const since = second?.node.op === 'not' ? second.parts[0] : undefined
  return since?.node.op === 'since' ? since.parts[0] : undefined
}

/** The day that has not come yet, of a plain "not since". */
const notSince = ({ node, parts: [of] }: Trace): Trace | undefined =>
  node.op === 'not' && of?.node.op === 'since' ? of.parts[0] : undefined

/** The day that a condition is about, where it is about one. */
export const dayOf = (trace: Trace): Trace | undefined =>
  beforeDay(trace) ?? notSince(trace) ?? (trace.node.op === 'since' ? trace.parts[0] : undefined)

/** A condition that is told in one breath; undefined for one made of others. Open ones are told by what they lack. */
export function leafClauses(trace: Trace, voice: Voice): readonly Clause[] | undefined {
  const { node, verdict, parts } = trace
  const day = beforeDay(trace)
  if (day) return one(dayClause(day, { wants: 'before', reached: verdict === 'no' }, voice))
  switch (node.op) {
    case 'truth':
      return []
    case 'fact':
      return one(factClause(trace, voice))
    case 'exists':
    case 'names-parent':
      return parts[0]?.fact ? one(factClause(parts[0], voice)) : []
    case 'is':
      return one(choiceClause(trace, voice))
    case 'within':
      return one(placeClause(trace, voice))
    case 'compare':
      return one(comparisonClause(trace, voice))
    case 'same':
      return one(sameClause(trace, voice))
    case 'not': {
      const day = notSince(trace)
      return day && one(dayClause(day, { wants: 'before', reached: verdict === 'no' }, voice))
    }
    case 'since':
      return parts[0] ? one(dayClause(parts[0], { wants: 'since', reached: verdict === 'yes' }, voice)) : []
    default:
      return undefined
  }
}

const total = (clauses: readonly Clause[]): number => Math.max(0, ...clauses.map(({ weight }) => weight))

/** The alternative that tells most, in the fewest words. */
function best(lists: readonly (readonly Clause[])[]): readonly Clause[] {
  const [first = [], ...rest] = lists.filter((list) => list.length > 0)
  return rest.reduce((a, b) => (total(b) > total(a) || (total(b) === total(a) && b.length < a.length) ? b : a), first)
}

const kindsOf = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ kind }) => kind)
    .sort()
    .join('|')

/** Why it holds for somebody: the one of whom most is told, with the others of whom the same is. */
function someone(members: readonly MemberTrace[], voice: Voice): readonly Clause[] {
  const all = members.filter(({ verdict }) => verdict === 'yes').map(({ of }) => reasons(of, voice))
  const told = best(all)
  return all.filter((clauses) => kindsOf(clauses) === kindsOf(told)).flat()
}

/** Of each member one reason, if possible the one that most of them share. */
function each(members: readonly MemberTrace[], verdict: Trace['verdict'], voice: Voice): readonly Clause[] {
  const all = members.filter((member) => member.verdict === verdict).map(({ of }) => reasons(of, voice))
  const shared = new Map<string, number>()
  for (const clauses of all) for (const { kind } of clauses) shared.set(kind, (shared.get(kind) ?? 0) + 1)
  const rank = ({ kind, weight }: Clause): number => (shared.get(kind) ?? 0) + weight / 4
  return all.flatMap((clauses) => [...clauses].sort((a, b) => rank(b) - rank(a)).slice(0, 1))
}

function nobody(over: ListName, { t }: Voice): Clause {
  return plainClause(t(`wording:says.${over}.none`), 3)
}

function ofList(trace: Trace, voice: Voice): readonly Clause[] {
  const { node, members = [], verdict, unlisted } = trace
  if (node.op !== 'any' && node.op !== 'all') return []
  if (unlisted) return members.flatMap(({ of }) => reasons(of, voice))
  if (members.length === 0) return [nobody(node.over, voice)]
  if (node.op === 'any' && verdict === 'yes' && node.as === 'child' && allBorn(node.of))
    return [plainClause(voice.t('wording:says.children.yes'), 2)]
  return node.op === 'any' && verdict === 'yes' ? someone(members, voice) : each(members, verdict, voice)
}

/** A place that was named stands in for what nobody said. */
function named({ node, parts: [of], verdict }: Trace, voice: Voice): readonly Clause[] {
  if (!of || node.op !== 'tied') return []
  if (of.verdict === verdict) return reasons(of, voice)
  return [plainClause(voice.t('wording:explain.named', { place: placeText(node.place, voice) }), 2)]
}

const plainOps: readonly string[] = ['fact', 'is', 'within', 'compare', 'since', 'exists']

/** Of alternatives that all fail, those to go into: where one is a plain answer, not those made of several conditions; and "no such case" only by itself. */
function plainFirst(parts: readonly Trace[]): readonly Trace[] {
  const composed = (part: Trace): boolean => part.node.op === 'and' && beforeDay(part) === undefined
  const denied = ({ node, parts: [of] }: Trace): boolean => node.op === 'not' && of !== undefined && !plainOps.includes(of.node.op)
  const plain = parts.some(({ node }) => plainOps.includes(node.op))
  const asked = parts.some((part) => !denied(part) && !composed(part))
  return parts.filter((part) => !(asked && denied(part)) && !(plain && composed(part)))
}

/** What settled a condition, from its trace: of a failed `and` the parts that fail, of an `or` that holds the part that does. Nothing while it is open. */
export function reasons(trace: Trace, voice: Voice): readonly Clause[] {
  const { node, verdict, parts } = trace
  if (verdict === undefined || verdict === 'unknown') return []
  const leaf = leafClauses(trace, voice)
  if (leaf) return leaf
  const deciding = parts.filter((part) => part.verdict === verdict)
  switch (node.op) {
    case 'and':
      return deciding.flatMap((part) => reasons(part, voice))
    case 'or':
      return verdict === 'yes'
        ? best(deciding.map((part) => reasons(part, voice)))
        : plainFirst(deciding).flatMap((part) => reasons(part, voice))
    case 'not':
      return parts[0] ? reasons(parts[0], voice) : []
    case 'tied':
      return named(trace, voice)
    case 'any':
    case 'all':
      return ofList(trace, voice)
    case 'choose':
      return (trace.arms ?? []).flatMap(({ when, then }) => [...reasons(when, voice), ...(then ? reasons(then, voice) : [])])
    default:
      return []
  }
}

/** Every answer a trace was judged by, as statements: for what cannot be told in fewer words. */
export function answers(trace: Trace, voice: Voice): readonly Clause[] {
  const below = [...trace.parts, ...(trace.members ?? []).map(({ of }) => of), ...(trace.arms ?? []).map(({ when }) => when)]
  return [...one(factClause(trace, voice)), ...below.flatMap((part) => answers(part, voice))]
}
