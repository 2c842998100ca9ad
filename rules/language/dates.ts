import { parseDay } from './calendar'
import type { Count, Day, Expr, None, Scope, Truth } from './kinds'
import { exprOf, nodeOf, type Node } from './node'

interface Period<S extends Scope> {
  readonly years?: number
  readonly months?: number
  readonly days?: number | Expr<Count, S>
}

const numberNode = (value: number): Node => ({ op: 'number', value })

/** A fixed calendar day, written 'YYYY-MM-DD'. Throws on anything else: a rule file with a wrong date must not load. */
export function day(text: string): Expr<Day> {
  const value = parseDay(text)
  if (value === undefined) throw new RangeError(`not a calendar day: ${text}`)
  return exprOf(numberNode(value))
}

/** The day a period after `of`: years and months first (cut to the month's length), then days. */
export function later<S extends Scope = never, D extends Scope = never>(
  of: Expr<Day | None, S>,
  period: Period<D>,
): Expr<Day | None, S | D> {
  const days = period.days ?? 0
  return exprOf({
    op: 'later',
    of: nodeOf(of),
    years: period.years ?? 0,
    months: period.months ?? 0,
    days: typeof days === 'number' ? numberNode(days) : nodeOf(days),
  })
}

/** The first day of the calendar month or year in which a day lies: what is counted by whole months or years turns there. */
export function startOf<S extends Scope = never>(part: 'month' | 'year', of: Expr<Day | None, S>): Expr<Day | None, S> {
  return exprOf({ op: 'start-of', of: nodeOf(of), part })
}

/** The 31 December of a calendar year. */
export function endOfYear<S extends Scope = never>(year: Expr<Count, S>): Expr<Day, S> {
  return exprOf({ op: 'end-of-year', of: nodeOf(year) })
}

/** The day before: the last one of what is open until a day. */
export function dayBefore<S extends Scope = never>(of: Expr<Day | None, S>): Expr<Day | None, S> {
  return later(of, { days: -1 })
}

/** The day of the verdict is this day or after it (自…起). */
export function since<S extends Scope = never>(of: Expr<Day | None, S>): Expr<Truth, S> {
  return exprOf({ op: 'since', of: nodeOf(of) })
}

/** The day of the verdict is before this day. Of "no such day" it does not hold. */
export function before<S extends Scope = never>(of: Expr<Day | None, S>): Expr<Truth, S> {
  return exprOf({
    op: 'and',
    of: [
      { op: 'exists', of: nodeOf(of) },
      { op: 'not', of: { op: 'since', of: nodeOf(of) } },
    ],
  })
}

/** The day of the verdict is this day or before it (至、以内: the last day is inside). */
export function through<S extends Scope = never>(of: Expr<Day | None, S>): Expr<Truth, S> {
  return before(later(of, { days: 1 }))
}

/** That age in full years has been reached: from the birthday itself on (reading C1). */
export function reached<S extends Scope = never>(born: Expr<Day | None, S>, years: number): Expr<Truth, S> {
  return since(later(born, { years }))
}

/** Younger than that age in full years: the last day is the one before the birthday (reading C1). */
export function under<S extends Scope = never>(born: Expr<Day | None, S>, years: number): Expr<Truth, S> {
  return before(later(born, { years }))
}

/** Age in full years on the day of the verdict. */
export function ageInYears<S extends Scope = never>(born: Expr<Day, S>): Expr<Count, S> {
  return exprOf({ op: 'age', of: nodeOf(born), unit: 'years' })
}

/** Age in full months on the day of the verdict. */
export function ageInMonths<S extends Scope = never>(born: Expr<Day, S>): Expr<Count, S> {
  return exprOf({ op: 'age', of: nodeOf(born), unit: 'months' })
}

/** The calendar year of the day of the verdict. */
export const thisYear: Expr<Count> = exprOf({ op: 'this-year' })

/** The calendar year of a day. */
export function yearPart<S extends Scope = never>(of: Expr<Day, S>): Expr<Count, S> {
  return exprOf({ op: 'part-of-day', of: nodeOf(of), part: 'year' })
}

/** The month, 1 to 12, of a day. */
export function monthPart<S extends Scope = never>(of: Expr<Day, S>): Expr<Count, S> {
  return exprOf({ op: 'part-of-day', of: nodeOf(of), part: 'month' })
}
