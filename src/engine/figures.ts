import type { Benefit, ValueNode } from '../../rules/language'
import { dayFrom, yearOf } from '../../rules/language/calendar'
import type { Node } from '../../rules/language/node'
import { contextOf, type Case, type SubjectMember } from './conditions'
import { settle, type Context } from './context'
import { numberOf } from './numbers'
import type { OutcomeValue, Saved, YearAmount } from './outcome'
import type { Range } from './ranges'

/** A benefit of yearly sums is looked for this many years around the day of the check. */
const YEARS_AROUND = 5

export interface Figures {
  readonly value: OutcomeValue
  readonly payable?: number
  readonly schedule?: readonly YearAmount[]
  readonly taxSaved?: Saved
  /** Paths of answers that only tell more closely what the family gets of it, or spares by it. */
  readonly refining: readonly string[]
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

/** What is worked out beside the figure. An answer it waits for is not one the benefit hangs on, nor does a figure it uses attest the benefit. */
function aside(node: Node, context: Context, refining: string[]): Range {
  const { figures } = context
  const mark = context.open.length
  context.figures = undefined
  context.numbers = new Map()
  const range = numberOf(node, context)
  context.numbers = undefined
  context.figures = figures
  refining.push(...context.open.slice(mark))
  settle(context, mark)
  return range
}

/** What the family gets of a cap, a share or an allowance, once that is settled. */
function payableOf({ payable, unit }: ValueNode, context: Context, refining: string[]): number | undefined {
  const range = payable && aside(payable, context, refining)
  if (!range || range.none !== 0 || range.lo !== range.hi || !Number.isFinite(range.lo)) return undefined
  return unit === 'days' ? range.lo : range.lo / 100
}

/** What a deduction spares, as far as the incomes told so far say. */
function taxSavedBy({ taxSaved }: ValueNode, context: Context, refining: string[]): Saved | undefined {
  const range = taxSaved && aside(taxSaved, context, refining)
  if (!range || range.none !== 0 || !Number.isFinite(range.lo)) return undefined
  if (range.lo !== range.hi && range.lo <= 0) return undefined
  return { min: range.lo / 100, ...(Number.isFinite(range.hi) ? { max: range.hi / 100 } : {}) }
}

/** What one calendar year brings, looked at on its last day. */
function yearly(amount: Node, subject: SubjectMember, of: Case): YearAmount[] {
  const around = yearOf(of.on)
  return Array.from({ length: YEARS_AROUND * 2 + 1 }, (_, index) => around - YEARS_AROUND + index)
    .map((year) => ({ year, range: numberOf(amount, contextOf(subject, of, dayFrom(year, 12, 31))) }))
    .filter(({ range }) => range.none === 0 && range.lo === range.hi && range.lo > 0)
    .map(({ year, range }) => ({ year, amount: range.lo / 100 }))
}

/** How a benefit stands: `sure` is false while a condition is open and it may also give nothing; `had` is false where nothing can be had of it. */
export interface Had {
  readonly sure: boolean
  readonly had: boolean
}

/** What the benefit gives on the context's day. */
export function figuresOf(benefit: Benefit, subject: SubjectMember, of: Case, context: Context, { sure, had }: Had): Figures {
  const { value } = benefit
  if (!value.amount) return { value: valueFrom(value, { lo: 0, hi: 0, none: 2 }, undefined, sure), refining: [] }
  const amount = numberOf(value.amount, context)
  const upTo = value.upTo && numberOf(value.upTo, context)
  const refining: string[] = []
  const payable = had ? payableOf(value, context, refining) : undefined
  const taxSaved = had ? taxSavedBy(value, context, refining) : undefined
  const schedule = value.byYear ? yearly(value.amount, subject, of) : []
  return {
    value: valueFrom(value, amount, upTo, sure),
    ...(payable === undefined ? {} : { payable }),
    ...(taxSaved === undefined ? {} : { taxSaved }),
    ...(schedule.length > 0 ? { schedule } : {}),
    refining,
  }
}
