import type { Benefit, ValueNode } from '../../rules/language'
import { dayFrom, yearOf } from '../../rules/language/calendar'
import type { Node } from '../../rules/language/node'
import { contextOf, type Case, type SubjectMember } from './conditions'
import type { Context } from './context'
import { numberOf } from './numbers'
import type { OutcomeValue, YearAmount } from './outcome'
import type { Range } from './ranges'

/** A benefit of yearly sums is looked for this many years around the day of the check. */
const YEARS_AROUND = 5

export interface Figures {
  readonly value: OutcomeValue
  readonly payable?: number
  readonly schedule?: readonly YearAmount[]
  readonly taxSaved?: number
}

const shown = (value: ValueNode, amount: number): number => (value.unit === 'CNY' ? amount / 100 : amount)

function valueFrom(value: ValueNode, amount: Range, upTo: Range | undefined, sure: boolean): OutcomeValue {
  const { kind, per, unit, bound } = value
  const said = { kind, ...(unit === undefined ? {} : { unit }), ...(per === undefined ? {} : { per }) }
  const hi = upTo ? upTo.hi : amount.hi
  if (amount.none === 2 || (!Number.isFinite(hi) && amount.lo <= 0)) return { ...said, bound: 'unspecified' }
  const min = sure && amount.none === 0 ? Math.max(amount.lo, 0) : 0
  return { ...said, bound, min: shown(value, min), ...(Number.isFinite(hi) ? { max: shown(value, hi) } : {}) }
}

/** What is worked out beside the figure, once it is settled: in fen or days. An answer it waits for is not one the benefit hangs on, nor does a figure it uses attest the benefit. */
function aside(node: Node | undefined, context: Context): number | undefined {
  if (!node) return undefined
  const { figures } = context
  const mark = context.open.length
  context.figures = undefined
  const range = numberOf(node, context)
  context.figures = figures
  context.open.length = mark
  return range.none === 0 && range.lo === range.hi && Number.isFinite(range.lo) ? range.lo : undefined
}

/** What one calendar year brings, looked at on its last day. */
function yearly(amount: Node, subject: SubjectMember, of: Case): YearAmount[] {
  const around = yearOf(of.on)
  return Array.from({ length: YEARS_AROUND * 2 + 1 }, (_, index) => around - YEARS_AROUND + index)
    .map((year) => ({ year, range: numberOf(amount, contextOf(subject, of, dayFrom(year, 12, 31))) }))
    .filter(({ range }) => range.none === 0 && range.lo === range.hi && range.lo > 0)
    .map(({ year, range }) => ({ year, amount: range.lo / 100 }))
}

/** What the benefit gives on the context's day. `sure` is false while a condition is open: then it may also give nothing. */
export function figuresOf(benefit: Benefit, subject: SubjectMember, of: Case, context: Context, sure: boolean): Figures {
  const { value } = benefit
  if (!value.amount) return { value: valueFrom(value, { lo: 0, hi: 0, none: 2 }, undefined, sure) }
  const amount = numberOf(value.amount, context)
  const upTo = value.upTo && numberOf(value.upTo, context)
  const payable = aside(value.payable, context)
  const taxSaved = aside(value.taxSaved, context)
  const schedule = value.byYear ? yearly(value.amount, subject, of) : []
  return {
    value: valueFrom(value, amount, upTo, sure),
    ...(payable === undefined ? {} : { payable: value.unit === 'days' ? payable : payable / 100 }),
    ...(taxSaved === undefined ? {} : { taxSaved: taxSaved / 100 }),
    ...(schedule.length > 0 ? { schedule } : {}),
  }
}
