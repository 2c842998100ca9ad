import { dayFrom, monthOf, yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { Per } from '../../../rules/language'
import type { Outcome, OutcomeValue, Subject } from '../outcome'
import { claims, joined, raised } from '../related'
import { isSure } from '../standing'
import { cashTotals, type Sum } from '../totals/totals'
import type { Stretch } from './timeline'

/** What one parent may stay away from work in a year. */
export interface LeaveSum extends Sum {
  readonly subject: Subject
}

/** What a calendar year brings, from its first day of the timeline to its last. Yuan, and days of leave. */
export interface YearSum {
  readonly year: number
  /** Cash that the answers already settle; what may come on top; neither holds what is paid by the day or the visit. */
  readonly cash: { readonly sure: Sum; readonly open: Sum }
  /** Fees that are not charged, where the family's own are known. */
  readonly fees: Sum
  readonly leave: readonly LeaveSum[]
}

const nothing: Sum = { lo: 0, hi: 0 }
const plus = (a: Sum, b: Sum): Sum => ({ lo: a.lo + b.lo, hi: a.hi + b.hi })
const sumUp = (sums: readonly Sum[]): Sum => sums.reduce(plus, nothing)

const keyOf = ({ benefit, subject }: Pick<Outcome, 'benefit' | 'subject'>): string => `${benefit.id} ${subject}`
const comesOnce = ({ benefit: { value } }: Outcome): boolean => value.per === 'once' || value.per === 'birth' || value.per === 'child'

/** From the least to the most it was on some day. */
function hull(values: readonly OutcomeValue[]): OutcomeValue | undefined {
  const [first] = values
  if (!first || values.some(({ min }) => min === undefined)) return first
  const open = values.some(({ max }) => max === undefined)
  const { max: _max, ...said } = first
  const min = Math.min(...values.map((value) => value.min ?? 0))
  return { ...said, min, ...(open ? {} : { max: Math.max(...values.map((value) => value.max ?? 0)) }) }
}

/**
 * One outcome that speaks for all days of a month or year: had on all of them, or on some. What comes once, or for a calendar
 * year whenever it is claimed in it, is had whole on any of them; of what goes by months or years nobody says how much a part
 * of one brings: nothing at least, all of it at most.
 */
function speaking(found: readonly Outcome[], days: number): Outcome {
  const had = found.filter(({ status }) => status === 'eligible')
  const [first] = had
  if (!first) return found.find(({ status }) => status === 'undetermined') ?? (found[0] as Outcome)
  const value = hull(had.flatMap((outcome) => outcome.value ?? []))
  if (!value) return first
  const whole = had.length === days || comesOnce(first) || first.benefit.value.byYear
  return { ...first, value: whole || value.min === undefined ? value : { ...value, min: 0 } }
}

/** One outcome for each benefit and subject, for a run of stretches. */
function spokenFor(stretches: readonly Stretch[]): Outcome[] {
  const found = new Map<string, Outcome[]>()
  for (const { outcomes } of stretches)
    for (const outcome of outcomes) {
      const list = found.get(keyOf(outcome))
      if (list) list.push(outcome)
      else found.set(keyOf(outcome), [outcome])
    }
  return [...found.values()].map((outcomes) => speaking(outcomes, stretches.length))
}

const within = (stretches: readonly Stretch[], from: DayNumber, until: DayNumber): Stretch[] =>
  stretches.filter((stretch) => stretch.from <= until && stretch.until >= from)

const monthsBetween = (from: DayNumber, until: DayNumber): number[] =>
  Array.from({ length: monthOf(until) - monthOf(from) + 1 }, (_, index) => monthOf(from) + index)

const cashBy = (outcomes: readonly Outcome[], periods: readonly string[], isTold: (outcome: Outcome) => boolean): YearSum['cash'] => {
  const totals = cashTotals(outcomes, isTold).filter(({ period }) => periods.includes(period))
  return { sure: sumUp(totals.map(({ sure }) => sure)), open: sumUp(totals.map(({ open }) => open)) }
}

const isMonthly = ({ benefit: { value } }: Outcome): boolean => value.per === 'month'

/** What a benefit of a kind gives its subject in the time it speaks for, where that is settled and law. */
function given(outcomes: readonly Outcome[], kind: OutcomeValue['kind'], per: (per: Per | undefined) => boolean): Outcome[] {
  const shown = claims(outcomes)
  return shown.filter(
    (outcome) =>
      outcome.status === 'eligible' &&
      outcome.value?.kind === kind &&
      outcome.value.min !== undefined &&
      per(outcome.value.per) &&
      isSure(outcome) &&
      !raised(outcome, shown),
  )
}

/** What comes of a fee that is not charged: surely nothing of it where it is charged for a part of the time. */
const spared = ({ payable = 0, value }: Outcome): Sum => ({ lo: value?.min === 0 ? 0 : payable, hi: payable })

function leaveIn(year: readonly Outcome[], months: readonly (readonly Outcome[])[]): LeaveSum[] {
  const sums = new Map<Subject, Sum>()
  const add = ({ subject, value }: Outcome): void => {
    const { min = 0, max = Infinity } = value ?? {}
    sums.set(subject, plus(sums.get(subject) ?? nothing, { lo: min, hi: max }))
  }
  given(year, 'leave-days', (per) => per !== 'month').forEach(add)
  months.forEach((month) => given(month, 'leave-days', (per) => per === 'month').forEach(add))
  return [...sums].map(([subject, sum]) => ({ subject, ...sum }))
}

/**
 * In which year of a timeline each thing that comes once is counted: the first in which it is sure; else the first in which it
 * may be had. What carries out or replaces another is the same payment, and counted where that is.
 */
function comingYears(stretches: readonly Stretch[], due: DayNumber | undefined): (outcome: Outcome) => number | undefined {
  const years = { eligible: new Map<string, number>(), undetermined: new Map<string, number>() }
  for (const { from, outcomes } of stretches)
    for (const outcome of outcomes) {
      const { status, benefit } = outcome
      if ((status !== 'eligible' && status !== 'undetermined') || !comesOnce(outcome) || years[status].has(keyOf(outcome))) continue
      const isAhead = due !== undefined && from < due && benefit.value.per === 'birth'
      years[status].set(keyOf(outcome), yearOf(isAhead ? due : from))
    }
  const benefits = [...new Set(stretches.flatMap(({ outcomes }) => outcomes.filter(comesOnce).map(({ benefit }) => benefit)))]
  const kin = new Map(benefits.map((benefit) => [benefit, [benefit, ...joined(benefit, benefits)]]))
  const earliest = (among: ReadonlyMap<string, number>, { benefit, subject }: Outcome): number | undefined => {
    const found = (kin.get(benefit) ?? []).flatMap((one) => among.get(keyOf({ benefit: one, subject })) ?? [])
    return found.length === 0 ? undefined : Math.min(...found)
  }
  return (outcome) => earliest(years.eligible, outcome) ?? earliest(years.undetermined, outcome)
}

interface Month {
  readonly outcomes: readonly Outcome[]
  readonly cash: YearSum['cash']
}

export interface Counting {
  /** The day a child is due, where one is: what comes for a birth counts from then on, though it may be sure before. */
  readonly due?: DayNumber
  /** What of the open is to be told. */
  readonly isTold?: (outcome: Outcome) => boolean
}

/**
 * What each calendar year of a timeline brings, the earliest first. What comes once is counted in the first year in which it
 * can be had.
 */
export function yearSums(stretches: readonly Stretch[], { due, isTold = () => true }: Counting = {}): YearSum[] {
  const [first] = stretches
  const last = stretches[stretches.length - 1]
  if (!first || !last) return []
  const comes = comingYears(stretches, due)
  // Most months lie within one stretch, and are all alike then.
  const known = new Map<Stretch, Month>()
  const inMonth = (within: readonly Stretch[]): Month => {
    const [only] = within
    const found = within.length === 1 && only ? known.get(only) : undefined
    if (found) return found
    const outcomes = spokenFor(within)
    const month = { outcomes, cash: cashBy(outcomes, ['month'], isTold) }
    if (within.length === 1 && only) known.set(only, month)
    return month
  }
  return Array.from({ length: yearOf(last.until) - yearOf(first.from) + 1 }, (_, index) => yearOf(first.from) + index).map((year) => {
    const [from, until] = [Math.max(first.from, dayFrom(year, 1, 1)), Math.min(last.until, dayFrom(year, 12, 31))]
    const ofYear = spokenFor(within(stretches, from, until)).filter((outcome) => (comes(outcome) ?? year) === year)
    const monthly = ofYear.some(isMonthly)
    const months = (monthly ? monthsBetween(from, until) : []).map((month) =>
      inMonth(within(stretches, Math.max(from, dayFrom(year, month, 1)), Math.min(until, dayFrom(year, month, 31)))),
    )
    const cash = [cashBy(ofYear, ['year', 'once'], isTold), ...months.map((month) => month.cash)]
    const fees = [
      ...given(ofYear, 'fee-reduction', (per) => per === 'year' || per === 'once'),
      ...months.flatMap((month) => given(month.outcomes, 'fee-reduction', (per) => per === 'month')),
    ]
    return {
      year,
      cash: { sure: sumUp(cash.map(({ sure }) => sure)), open: sumUp(cash.map(({ open }) => open)) },
      fees: sumUp(fees.map(spared)),
      leave: leaveIn(
        ofYear,
        months.map(({ outcomes }) => outcomes),
      ),
    }
  })
}
