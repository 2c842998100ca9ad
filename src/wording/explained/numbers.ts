import type { Node, Relation } from '../../../rules/language/node'
import { settledAt, type Trace } from '../../engine/explain'
import { formatMoney } from '../../ui'
import { followed, plainClause, type Clause } from './clause'
import { factClause } from './facts'
import { dateText, memberIn, type Voice } from './voice'
import { numberText } from '../trees'

const isDayFact = ({ node }: Trace): boolean => node.op === 'fact' && node.domain.kind === 'day'
const isBirth = ({ node }: Trace): boolean => node.op === 'fact' && node.path.join() === 'birthDate'

/** Somewhere below, two birth dates are held together: those of one birth are counted. */
function ofOneBirth(node: Node): boolean {
  if (node.op === 'and') return node.of.some(ofOneBirth)
  return node.op === 'same'
}

/** All children there are, whatever else may be asked of them. */
export const allBorn = (node: Node): boolean => node.op === 'since' && node.of.op === 'fact' && node.of.path.join() === 'birthDate'

/** The child whose birth it is: the one whose day is held against those of the others. */
function birthOf(trace: Trace): string | undefined {
  if (trace.node.op === 'same') return memberIn(trace.parts[1]?.fact?.path ?? '')
  for (const part of trace.parts) {
    const found = birthOf(part)
    if (found !== undefined) return found
  }
  return undefined
}

/** How many of a list count: 家里有2个孩子算数. Undefined while nobody can say anything of it. */
export function countClause(trace: Trace, voice: Voice): Clause | undefined {
  const { node, range, members } = trace
  if (node.op !== 'count' || !range || !members) return undefined
  const key = 'wording:explain.counted'
  const { lo, hi } = range
  const born = allBorn(node.of)
  const name = born ? 'born' : node.over
  const clause = (text: (who: string) => string, who?: string): Clause => ({
    ...plainClause(text(''), 4),
    ...(who === undefined ? {} : { who }),
    say: text,
  })
  const child = ofOneBirth(node.of) ? members.map(({ of }) => birthOf(of)).find((one) => one !== undefined) : undefined
  if (child !== undefined && lo === hi && lo > 0) return clause((who) => voice.t(`${key}.birth`, { who, count: lo }), child)
  if (lo === hi) return clause(() => (lo === 0 ? voice.t(`${key}.noneOf.${name}`) : voice.t(`${key}.${name}`, { count: lo })))
  if (Number.isFinite(hi)) return clause(() => voice.t(`${key}.most.${name}`, { count: hi }))
  return lo > 0 ? clause(() => voice.t(`${key}.least.${name}`, { count: lo })) : undefined
}

/** Which one by birth: 二宝按出生先后排第2. */
export function orderClause(trace: Trace, relation: Relation, voice: Voice): Clause | undefined {
  const [mine] = trace.parts
  const path = mine?.fact?.path
  const who = path === undefined ? undefined : memberIn(path)
  if (!trace.range || who === undefined) return undefined
  const { lo, hi } = trace.range
  const key = lo === hi ? 'order' : relation === '<' || relation === '<=' ? 'orderMost' : 'orderLeast'
  const count = key === 'orderMost' ? hi : lo
  if (!Number.isFinite(count)) return undefined
  const say = (name: string): string => voice.t(`wording:explain.${key}`, { who: name, count })
  return { ...plainClause(say(''), 4), who, paths: path === undefined ? [] : [path], say }
}

/** Children there are and those on the way, added up. */
function withUnborn(trace: Trace, voice: Voice): Clause | undefined {
  const counts = trace.node.op === 'add' && trace.parts.some(({ node }) => node.op === 'count')
  const total = trace.range?.hi ?? Infinity
  if (!counts || !Number.isFinite(total)) return undefined
  const key = settledAt(trace) === undefined ? 'withUnbornMost' : 'withUnborn'
  return plainClause(voice.t(`wording:explain.${key}`, { count: total }), 4)
}

const opposite: Readonly<Record<Relation, Relation | 'other'>> = { '<': '>=', '<=': '>', '=': 'other', '>=': '<', '>': '<=' }

/** What it was held against, behind it: 不到3个, 超过1.5万元. */
function against(clause: Clause, set: string, relation: Relation, verdict: Trace['verdict'], than: string, voice: Voice): Clause {
  const key = verdict === 'yes' ? relation : opposite[relation]
  return followed(clause, { text: voice.t(`wording:explain.${set}.${key}`, { than }) })
}

/** The other side as it stands in the rule, in the unit of the answer beside it. */
function thanText(left: Trace, right: Trace, voice: Voice): string | undefined {
  const value = settledAt(right)
  const { node, fact } = left
  if (value === undefined) return undefined
  if (node.op === 'count') return voice.t(`wording:explain.counted.number.${node.over}`, { count: value })
  if (node.op !== 'fact' || !fact || node.domain.kind !== 'number') return undefined
  if (node.domain.unit === 'yuan') return formatMoney(value / 100, voice.language)
  return voice.answerOf(fact.path, node.domain.unit === 'count' ? value : value / 100)
}

/** Whether the other side says more than the number itself does: not “1, exactly 1”, nor “none, which is less than 1”. */
function worthSaying({ node }: Trace, left: number | undefined, right: number | undefined, verdict: Trace['verdict']): boolean {
  if (right === undefined || right === 0 || left === 0) return false
  if (verdict === 'yes') return left !== right && right > 1
  return right > 1 || node.op === 'count'
}

function numbers(trace: Trace, left: Trace, right: Trace, voice: Voice): Clause | undefined {
  if (trace.node.op !== 'compare') return undefined
  const { relation } = trace.node
  if (left.node.op === 'order') return orderClause(left, relation, voice)
  if (left.node.op === 'this-year') return plainClause(voice.t('wording:explain.figure.thisYear', { count: settledAt(left) ?? 0 }), 1)
  const own =
    countClause(left, voice) ?? withUnborn(left, voice) ?? factClause(left.node.op === 'or-zero' ? (left.parts[0] as Trace) : left, voice)
  if (!own || left.fact?.value === null) return own
  const than = thanText(left, right, voice)
  if (than === undefined || !worthSaying(left, settledAt(left), settledAt(right), trace.verdict)) return own
  return against(own, left.node.op === 'count' ? 'againstCount' : 'against', relation, trace.verdict, than, voice)
}

function days(trace: Trace, left: Trace, right: Trace, voice: Voice): Clause | undefined {
  const own = factClause(left, voice)
  const than = settledAt(right)
  if (trace.node.op !== 'compare' || !own || than === undefined || left.fact?.value === null) return own
  return against(own, 'againstDay', trace.node.relation, trace.verdict, dateText(than, voice), voice)
}

/** Two children's births beside each other; nothing of a child beside itself. */
function births(left: Trace, right: Trace, voice: Voice): Clause | undefined {
  const [mine, theirs] = [settledAt(left), settledAt(right)]
  const [who, other] = [memberIn(left.fact?.path ?? ''), memberIn(right.fact?.path ?? '')]
  if (mine === undefined || theirs === undefined || who === undefined || other === undefined || who === other) return undefined
  const key = mine < theirs ? 'before' : mine > theirs ? 'after' : 'same'
  const paths = [left, right].flatMap(({ fact }) => (fact ? [fact.path] : []))
  const say = (name: string): string => voice.t(`wording:explain.siblings.${key}`, { who: name, other: voice.nameOf(other) })
  return { ...plainClause(say(''), 1), who, paths, say }
}

/** Why a comparison came out as it did. Undefined where neither side can be told in a few words. */
export function comparisonClause(trace: Trace, voice: Voice): Clause | undefined {
  const [left, right] = trace.parts
  if (!left || !right) return undefined
  if (isBirth(left) && isBirth(right)) return births(left, right, voice)
  return isDayFact(left) ? days(trace, left, right, voice) : numbers(trace, left, right, voice)
}

/** What two days that are not both births came to. */
export function sameClause(trace: Trace, voice: Voice): Clause | undefined {
  const [left, right] = trace.parts
  if (!left || !right) return undefined
  if (isBirth(left) && isBirth(right)) return births(left, right, voice)
  const [one, other] = [left, right].map((side) => factClause(side, voice)?.say('', 1) ?? numberText(side.node, voice))
  const key = trace.verdict === 'yes' ? 'sameDay' : 'otherDay'
  const text = voice.t(`wording:explain.${key}`, { left: one ?? '', right: other ?? '' })
  return plainClause(text, 2)
}
