import { parseDay } from '../../../../rules/language/calendar'
import { isDay, partsOf, type Node } from '../../../../rules/language/node'
import { answerOf } from './answers'
import type { FactTrace, MemberTrace, Trace } from '../../../engine/explain'
import type { FactStep, MemberStep, Quantity, Step } from '../types/explanation'
import { termText } from './days'
import { figureOf } from './outcomes'

type Counting = Quantity['unit'] | undefined

/** Numbers of things, of years, of months: whatever they were counted from. */
const plain: ReadonlySet<Node['op']> = new Set(['count', 'order', 'age', 'this-year', 'part-of-day'])

/** What an amount counts: that of the first of its parts that counts something. */
function unitOf({ node, figure, fact, parts, arms = [], otherwise, members = [] }: Trace): Counting {
  if (plain.has(node.op)) return undefined
  const own = node.op === 'number' ? node.unit : figure?.entry.unit
  if (own) return own === 'fen' ? 'CNY' : own
  if (fact && node.op === 'fact' && node.domain.kind === 'number')
    return { yuan: 'CNY', area: 'm2', count: undefined }[node.domain.unit] as Counting
  const below = [
    ...parts,
    ...arms.flatMap(({ then }) => then ?? []),
    ...(otherwise ? [otherwise] : []),
    ...members.flatMap(({ amount }) => amount ?? []),
  ]
  return below.map(unitOf).find((unit) => unit !== undefined)
}

const noneWords = ['no', 'perhaps', 'yes'] as const

/** A day written in a rule looks like a number; but nothing that a rule counts comes near to one. */
const isWrittenDay = (node: Node): boolean => node.op === 'number' && node.unit === undefined && parseDay(dashed(node.value)) !== undefined

const dashed = (value: number): string => String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** Whether a node comes to a day: the later of two days is one too, and whichever case is taken. */
function comesToDay(node: Node): boolean {
  if (node.op === 'min' || node.op === 'max') return node.of.some(comesToDay)
  if (node.op === 'choose') return [...node.arms.map(({ then }) => then), node.otherwise].some(comesToDay)
  return isDay(node) || isWrittenDay(node)
}

/** A day, or a quantity in its unit; the engine counts money and areas in hundredths. */
function comesTo(trace: Trace, beside: Counting): Pick<Step, 'amount' | 'day'> {
  const { range, node } = trace
  if (!range) return {}
  const none = noneWords[range.none]
  const isOfDays = comesToDay(node)
  if (none === 'yes') return isOfDays ? { day: { none } } : { amount: { none } }
  if (isOfDays) return { day: { none, ...termText(range.lo, range.hi) } }
  const unit = unitOf(trace) ?? (node.op === 'number' ? beside : undefined)
  const scaled = (value: number): number => (unit === 'CNY' || unit === 'm2' ? value / 100 : value)
  return {
    amount: {
      none,
      ...(Number.isFinite(range.lo) ? { min: scaled(range.lo) } : {}),
      ...(Number.isFinite(range.hi) ? { max: scaled(range.hi) } : {}),
      ...(unit ? { unit } : {}),
    },
  }
}

function factStep({ value, ...fact }: FactTrace): FactStep {
  return { ...fact, ...(value === undefined ? {} : { value: answerOf(value, fact.topic) }) }
}

const memberStep = ({ at, verdict, of, amount }: MemberTrace): MemberStep => ({
  at,
  verdict,
  of: stepOf(of),
  ...(amount ? { amount: stepOf(amount) } : {}),
})

/** What stands in a node itself: neither its parts, nor an amount, which is told with its unit. */
const unsaid: ReadonlySet<string> = new Set(['op', 'value', 'scope', 'path', 'nullable', 'domain', 'unit', 'per', 'as'])

function saidBy(node: Node): Step['says'] {
  const parts = new Set<unknown>(partsOf(node))
  const said = Object.entries(node).filter(([key, value]) => !unsaid.has(key) && !parts.has(value))
  const simple = said.filter(
    ([, value]) => typeof value !== 'object' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  )
  return Object.fromEntries(node.op === 'age' ? [...simple, ['unit', node.unit]] : simple) as Step['says']
}

/** What bare numbers of a comparison count: the same as what they are held against. */
const countedIn = ({ node, parts }: Trace): Counting =>
  node.op === 'compare' || node.op === 'same' ? parts.map(unitOf).find((unit) => unit !== undefined) : undefined

/** A trace as the library tells it: days in words, money in yuan, areas in square metres. */
export const stepOf = (trace: Trace): Step => step(trace, undefined)

function step(trace: Trace, beside: Counting): Step {
  const { node, verdict, missing, parts, fact, figure, members, unlisted, arms, otherwise } = trace
  return {
    op: node.op,
    says: saidBy(node),
    ...(verdict ? { verdict } : {}),
    ...comesTo(trace, beside),
    missing,
    ...(fact ? { fact: factStep(fact) } : {}),
    ...(figure ? { figure: figureOf(figure) } : {}),
    parts: parts.map((part) => step(part, countedIn(trace))),
    ...(members ? { members: members.map(memberStep) } : {}),
    ...(unlisted ? { unlisted } : {}),
    ...(arms ? { cases: arms.map(({ when, then }) => ({ when: stepOf(when), ...(then ? { then: stepOf(then) } : {}) })) } : {}),
    ...(otherwise ? { otherwise: stepOf(otherwise) } : {}),
  }
}
