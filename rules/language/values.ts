import type { Deduction, DeductionNode } from './deductions'
import type { Count, Expr, LeaveDays, Money, None, Per, Percent, Scope } from './kinds'
import type { LeaveTime } from './leave-time'
import { exprOf, nodeOf, type Node } from './node'

export type ValueKind =
  | 'cash'
  | 'fee-reduction'
  | 'reimbursement-cap'
  | 'withdrawal-limit'
  | 'loan-limit'
  | 'tax-deduction'
  | 'leave-days'
  | 'service'
  | 'priority'
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range' | 'unspecified'
export type Unit = 'CNY' | 'percent' | 'days'

/**
 * What a benefit gives. Money amounts are in fen, shares in hundredths, leave in days.
 * `amount` absent means that the document names no figure.
 */
export interface ValueNode {
  readonly kind: ValueKind
  readonly per?: Per
  readonly unit?: Unit
  readonly bound: Bound
  readonly amount?: Node
  /** The upper end where the document itself gives a range. */
  readonly upTo?: Node
  /** What the family gets of it, where a cap meets a known cost, fee or use. */
  readonly payable?: Node
  /** What a deduction spares of the year's income tax. */
  readonly taxSaved?: Node
  /** The year’s amount of a deduction, and which parent may take it. */
  readonly deduction?: DeductionNode
  /** The amount depends on the calendar year: list it year by year. */
  readonly byYear: boolean
  /** Of a leave: when it is taken, and how its days are counted. */
  readonly time?: LeaveTime
}

/** A value that still speaks of the list members `S`. */
export interface Value<out S extends Scope = never> {
  readonly node: ValueNode
  readonly scope?: Expr<unknown, S>
}

type MoneyBound = Exclude<Bound, 'unspecified' | 'range'>

interface Given<S extends Scope> {
  readonly per?: Per
  readonly unit: Unit
  readonly bound: Bound
  readonly amount: Expr<unknown, S>
  readonly upTo?: Expr<unknown, S>
  readonly payable?: Expr<unknown, S> | undefined
  readonly taxSaved?: Expr<unknown, S> | undefined
  readonly deduction?: Deduction<S> | undefined
  readonly byYear?: boolean
  readonly time?: LeaveTime | undefined
}

function value<S extends Scope>(kind: ValueKind, given: Given<S>): Value<S> {
  return {
    node: {
      kind,
      ...(given.per === undefined ? {} : { per: given.per }),
      unit: given.unit,
      bound: given.bound,
      amount: nodeOf(given.amount),
      ...(given.upTo === undefined ? {} : { upTo: nodeOf(given.upTo) }),
      ...(given.payable === undefined ? {} : { payable: nodeOf(given.payable) }),
      ...(given.taxSaved === undefined ? {} : { taxSaved: nodeOf(given.taxSaved) }),
      ...(given.deduction === undefined ? {} : { deduction: given.deduction.node }),
      byYear: given.byYear ?? false,
      ...(given.time === undefined ? {} : { time: given.time }),
    },
  }
}

/** The document gives no figure: `per` says what it would be counted by, where the text does. */
export function unspecified(kind: ValueKind, per?: Per): Value {
  return { node: { kind, ...(per === undefined ? {} : { per }), bound: 'unspecified', byYear: false } }
}

const capped = (amount: Expr<unknown, Scope>, cost: Expr<unknown, Scope>): Expr<unknown, Scope> =>
  exprOf({ op: 'min', of: [nodeOf(amount), nodeOf(cost)] })

/** Money paid out. `known` none (no local rate given) turns the figure into "the document names none". */
export function cash<P extends Per, S extends Scope = never>(
  per: P,
  amount: Expr<Money<NoInfer<P>> | None, S>,
  more: { readonly bound?: MoneyBound; readonly payable?: Expr<Money<Per> | None, S>; readonly byYear?: boolean } = {},
): Value<S> {
  return value('cash', { per, unit: 'CNY', bound: more.bound ?? 'exact', amount, payable: more.payable, byYear: more.byYear ?? false })
}

/** Money paid out between two figures that the document names. */
export function cashRange<P extends Per, S extends Scope = never>(per: P, from: Expr<Money<P>, S>, to: Expr<Money<P>, S>): Value<S> {
  return value('cash', { per, unit: 'CNY', bound: 'range', amount: from, upTo: to })
}

/** A share of a fee that is not charged; `spared` is that share of the family's own fee. */
export function feeReduction<S extends Scope = never>(per: Per, share: Expr<Percent, S>, spared?: Expr<Money<Per> | None, S>): Value<S> {
  return value('fee-reduction', { per, unit: 'percent', bound: 'exact', amount: share, payable: spared })
}

/** A ceiling on costs paid back, between two figures with `upTo`; with the known cost, what comes back at most. */
export function reimbursementCap<P extends Per, S extends Scope = never>(
  per: P,
  cap: Expr<Money<P> | None, S>,
  cost?: Expr<Money<Per> | None, S>,
  upTo?: Expr<Money<NoInfer<P>> | None, S>,
): Value<S> {
  return value('reimbursement-cap', {
    per,
    unit: 'CNY',
    bound: 'at-most',
    amount: cap,
    ...(upTo ? { upTo } : {}),
    ...(cost ? { payable: exprOf<unknown, S>(nodeOf(capped(cap, cost))) } : {}),
  })
}

/** A sum by which a ceiling on costs paid back rises. */
export function capIncrease<P extends Per, S extends Scope = never>(per: P, amount: Expr<Money<P> | None, S>): Value<S> {
  return value('reimbursement-cap', { per, unit: 'CNY', bound: 'exact', amount })
}

/** A ceiling on taking one's own money out of the provident fund; with the known need, what can be taken. */
export function withdrawalLimit<P extends Per, S extends Scope = never>(
  per: P,
  limit: Expr<Money<P> | None, S>,
  need?: Expr<Money<Per> | None, S>,
): Value<S> {
  return value('withdrawal-limit', {
    per,
    unit: 'CNY',
    bound: 'at-most',
    amount: limit,
    ...(need ? { payable: exprOf<unknown, S>(nodeOf(capped(limit, need))) } : {}),
  })
}

/** A ceiling on a loan (`at-most`), or a sum by which the ordinary ceiling rises (`exact`); `ceiling` is then the one reached. */
export function loanLimit<S extends Scope = never>(
  amount: Expr<Money<'once'> | None, S>,
  more: { readonly bound?: MoneyBound; readonly ceiling?: Expr<Money<'once'> | None, S> } = {},
): Value<S> {
  return value('loan-limit', { per: 'once', unit: 'CNY', bound: more.bound ?? 'at-most', amount, payable: more.ceiling })
}

/** An amount taken off taxable income: not money in hand. With `upTo` it lies between the two. `saved` is what it spares of a year's tax by itself, `deduction` what it is weighed by beside others. */
export function taxDeduction<P extends Per, S extends Scope = never>(
  per: P,
  amount: Expr<Money<P> | None, S>,
  more: {
    readonly bound?: MoneyBound
    readonly upTo?: Expr<Money<NoInfer<P>>, S>
    readonly saved?: Expr<Money<'year'> | None, S>
    readonly deduction?: Deduction<S>
  } = {},
): Value<S> {
  const { bound = 'exact', upTo, saved, deduction } = more
  return value('tax-deduction', { per, unit: 'CNY', amount, taxSaved: saved, deduction, ...(upTo ? { bound: 'range', upTo } : { bound }) })
}

/** Income that is not taxed at all. */
export function taxExemption(per: Per): Value {
  return value('tax-deduction', { per, unit: 'percent', bound: 'exact', amount: exprOf<Percent, never>({ op: 'number', value: 100 }) })
}

/** Days of leave, between two figures with `upTo`; with those already taken, what is left of them. `time` says when they are taken. */
export function leave<P extends Per, S extends Scope = never>(
  per: P,
  amount: Expr<LeaveDays<P>, S>,
  more: {
    readonly bound?: MoneyBound
    readonly upTo?: Expr<LeaveDays<NoInfer<P>>, S>
    readonly used?: Expr<Count | None, S>
    readonly time?: LeaveTime
  } = {},
): Value<S> {
  const left =
    more.used &&
    exprOf<unknown, S>({
      op: 'max',
      of: [
        { op: 'minus', left: nodeOf(amount), right: nodeOf(more.used) },
        { op: 'number', value: 0 },
      ],
    })
  const { bound = 'exact', upTo, time } = more
  return value('leave-days', { per, unit: 'days', amount, payable: left, time, ...(upTo ? { bound: 'range', upTo } : { bound }) })
}

/** Something done or given in kind. */
export const service: Value = unspecified('service')

/** Something done within a number of days at most. */
export function serviceWithin(days: number): Value {
  return value('service', { unit: 'days', bound: 'at-most', amount: exprOf<Count, never>({ op: 'number', value: days }) })
}

/** Pay or another right kept in full, given as a share of it. */
export function kept(share: Expr<Percent>): Value {
  return value('service', { unit: 'percent', bound: 'exact', amount: share })
}

/** Going first among equals. */
export const priority: Value = unspecified('priority')
