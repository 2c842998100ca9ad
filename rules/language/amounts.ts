import { parseDay, type DayNumber } from './calendar'
import { attestationOf, type Attestation, type Citation } from './documents'
import type { Count, Expr, LeaveDays, Money, None, Per, Percent, Quantity, Scope, Yes } from './kinds'
import { exprOf, nodeOf, type Arm, type DatedEntry, type Measure, type Node, type NumberNode } from './node'

const numberNode = (value: number, measure: Measure = {}): Node => ({ op: 'number', value, ...measure })

interface Yuan {
  readonly once: Expr<Money<'once'>>
  readonly perBirth: Expr<Money<'birth'>>
  readonly perMonth: Expr<Money<'month'>>
  readonly perYear: Expr<Money<'year'>>
  readonly perDay: Expr<Money<'day'>>
}

/** A sum of money in yuan, kept as whole fen. Throws when it is finer than a fen. */
export function yuan(amount: number): Yuan {
  const fen = Math.round(amount * 100)
  if (Math.abs(fen - amount * 100) > 1e-6) throw new RangeError(`finer than a fen: ${amount}`)
  const each = (per: Per): Node => numberNode(fen, { unit: 'fen', per })
  return {
    once: exprOf(each('once')),
    perBirth: exprOf(each('birth')),
    perMonth: exprOf(each('month')),
    perYear: exprOf(each('year')),
    perDay: exprOf(each('day')),
  }
}

interface Days {
  readonly once: Expr<LeaveDays<'once'>>
  readonly perBirth: Expr<LeaveDays<'birth'>>
  readonly perMonth: Expr<LeaveDays<'month'>>
  readonly perYear: Expr<LeaveDays<'year'>>
}

/** Days of leave. */
export function days(amount: number): Days {
  const each = (per: Per): Node => numberNode(amount, { unit: 'days', per })
  return { once: exprOf(each('once')), perBirth: exprOf(each('birth')), perMonth: exprOf(each('month')), perYear: exprOf(each('year')) }
}

/** A share in hundredths. */
export function percent(amount: number): Expr<Percent> {
  return exprOf(numberNode(amount, { unit: 'percent' }))
}

/** A plain number of things. */
export function number(amount: number): Expr<Count> {
  return exprOf(numberNode(amount))
}

/** Sum of two quantities of one unit. */
export function plus<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T, A>,
  right: Expr<NoInfer<T>, B>,
): Expr<T, A | B> {
  return exprOf({ op: 'add', of: [nodeOf(left), nodeOf(right)] })
}

/** Difference of two quantities of one unit. May be negative: cut it with `atLeastZero`. */
export function minus<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T, A>,
  right: Expr<NoInfer<T>, B>,
): Expr<T, A | B> {
  return exprOf({ op: 'minus', left: nodeOf(left), right: nodeOf(right) })
}

/** The quantity, or nothing where it would be negative. */
export function atLeastZero<T extends Quantity, S extends Scope = never>(of: Expr<T, S>): Expr<T, S> {
  return exprOf({ op: 'max', of: [nodeOf(of), numberNode(0)] })
}

/** The smaller of two quantities of one unit. */
export function lesserOf<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T, A>,
  right: Expr<NoInfer<T>, B>,
): Expr<T, A | B> {
  return exprOf({ op: 'min', of: [nodeOf(left), nodeOf(right)] })
}

/** The larger of two quantities of one unit. */
export function greaterOf<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T, A>,
  right: Expr<NoInfer<T>, B>,
): Expr<T, A | B> {
  return exprOf({ op: 'max', of: [nodeOf(left), nodeOf(right)] })
}

/** A quantity times a fixed factor `by`/`over`, cut down to whole fen or days. */
export function times<T extends Quantity, S extends Scope = never>(of: Expr<T, S>, by: number, over = 1): Expr<T, S> {
  return exprOf({ op: 'scale', of: nodeOf(of), by, over })
}

/** A quantity for each of a number of things: 1500 yuan for each baby beyond the first. */
export function forEach<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  of: Expr<T, A>,
  count: Expr<Count, B>,
): Expr<T, A | B> {
  return exprOf({ op: 'times', left: nodeOf(of), right: nodeOf(count) })
}

/** A thirtieth of a monthly wage for each of a number of days, as allowances for a birth are counted; cut down to whole fen at the end. */
export function wageForDays<A extends Scope = never, B extends Scope = never>(
  monthly: Expr<Money<'month'>, A>,
  count: Expr<Count, B>,
): Expr<Money<'birth'>, A | B> {
  return exprOf({ op: 'scale', of: { op: 'times', left: nodeOf(monthly), right: nodeOf(count) }, by: 1, over: 30 })
}

/** `share` hundredths of a sum, cut down to whole fen. */
export function shareOf<P extends Per, S extends Scope = never>(share: number, of: Expr<Money<P>, S>): Expr<Money<P>, S> {
  return times(of, share, 100)
}

/** The part of a sum that falls on `part` of `whole`, at most all of it: rent for the area inside a standard. */
export function portion<P extends Per, A extends Scope = never, B extends Scope = never>(
  amount: Expr<Money<P>, A>,
  part: Expr<Count, B>,
  whole: Expr<Count, B>,
): Expr<Money<P>, A | B> {
  return exprOf({ op: 'portion', amount: nodeOf(amount), part: nodeOf(part), whole: nodeOf(whole) })
}

/** The quantity, or zero where there is none. */
export function orZero<T extends Quantity, S extends Scope = never>(of: Expr<T | None, S>): Expr<T, S> {
  return exprOf({ op: 'or-zero', of: nodeOf(of) })
}

/** There is no such amount. The last word of a `choose` whose cases are all named. */
export const nothing: Expr<None> = exprOf({ op: 'none' })

interface Case<T, S extends Scope> {
  readonly when: Expr<Yes, S>
  readonly then: Expr<T, S>
  /** Clauses that this case alone rests on. */
  readonly basis?: readonly string[]
}

/** The first case whose condition holds; otherwise `otherwise`. A clause named in a case is cited only when that case may be the one. */
export function choose<T, S extends Scope = never>(
  cases: readonly Case<T, S>[],
  otherwise: Expr<NoInfer<T> | None, S> = nothing,
): Expr<T, S> {
  const arms: Arm[] = cases.map((item) => ({ when: nodeOf(item.when), then: nodeOf(item.then), basis: item.basis ?? [] }))
  return exprOf({ op: 'choose', arms, otherwise: nodeOf(otherwise) })
}

/** `base` from an age of `from` full years on, and `step` more for every `every` full years above it. */
export function stepped<P extends Per, S extends Scope = never>(
  age: Expr<Count, S>,
  steps: { readonly from: number; readonly base: Expr<Money<P>>; readonly every: number; readonly step: Expr<Money<NoInfer<P>>> },
): Expr<Money<P>, S> {
  const full = atLeastZero(times(minus(age, number(steps.from)), 1, steps.every))
  return plus<Money<P>, S, S>(steps.base, forEach(steps.step, full))
}

interface DatedFigure<T extends Quantity> {
  /** In force from this day on, written 'YYYY-MM-DD'. */
  readonly from: string
  /** The last day for which it is known, where nobody can say that it went on. Later there is no figure, and the reader is told of the last one. */
  readonly until?: string
  /** `null` repeals the figure. */
  readonly value: Expr<T> | null
  /** The provision that sets it. */
  readonly source: readonly Citation[]
  /** How well this figure is attested, where it is not as well as its provision. */
  readonly attested?: Attestation
  /** The day somebody last held it against its source, where it is not that of the document. */
  readonly checkedOn?: string
}

function knownDay(text: string): DayNumber {
  const value = parseDay(text)
  if (value === undefined) throw new RangeError(`not a calendar day: ${text}`)
  return value
}

function plainNumber(figure: Expr<Quantity>): NumberNode {
  const node = nodeOf(figure)
  if (node.op !== 'number') throw new RangeError('a dated figure is a plain amount')
  return node
}

const measured = ({ value, unit, per }: NumberNode, counts: Measure): Measure & { value: number } => ({
  value,
  ...counts,
  ...(unit === undefined ? {} : { unit }),
  ...(per === undefined ? {} : { per }),
})

function entryOf({ from, until, value, source, attested, checkedOn }: DatedFigure<Quantity>, counts: Measure): DatedEntry {
  const [first] = source
  if (!first) throw new RangeError(`a figure of ${from} without a source`)
  const entry = {
    from: knownDay(from),
    ...(until === undefined ? {} : { until: knownDay(until) }),
    ...(value ? measured(plainNumber(value), counts) : { value: null }),
    source,
    attested: attested ?? attestationOf(source),
    checkedOn: checkedOn === undefined ? first.document.checkedOn : knownDay(checkedOn),
  }
  if (entry.until !== undefined && entry.until < entry.from) throw new RangeError(`a figure that ends before it begins: ${from}`)
  return entry
}

/**
 * A figure of law that changes from day to day of its entries, the earliest first. Before its first entry, after the last
 * day of one that is known no further, and once repealed, there is none, nor anything worked out from it. Throws on a wrong
 * date, on a figure without a source and on entries out of order or overlapping. `counts` says what a plain number counts,
 * for showing it: days that are reckoned with as numbers.
 */
export function datedFigure<T extends Quantity>(entries: readonly [DatedFigure<T>, ...DatedFigure<T>[]], counts: Measure = {}): Expr<T> {
  const table = entries.map((entry) => entryOf(entry, counts))
  table.forEach((entry, index) => {
    const before = table[index - 1]
    if (before && (before.from >= entry.from || (before.until ?? 0) >= entry.from))
      throw new RangeError(`entries out of order: ${before.from}, ${entry.from}`)
  })
  return exprOf({ op: 'dated', table })
}
