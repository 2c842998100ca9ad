import { addDays, type DayNumber } from '../../../rules/language/calendar'
import type { Node } from '../../../rules/language/node'
import { isNone, settledAt, type Trace } from '../../engine/explain'
import { followed, plainClause, type Clause } from './clause'
import { factClause } from './facts'
import { dateText, monthText, type Voice } from './voice'

/** On or after a day, or before it; and whether the day of the check has come to it. */
export interface Against {
  readonly wants: 'since' | 'before'
  readonly reached: boolean
}

/** Of a choice between days, the one taken. */
export function taken(trace: Trace): Trace {
  if (!trace.arms) return trace
  const last = trace.arms[trace.arms.length - 1]
  if (last?.when.verdict === 'yes' && last.then) return taken(last.then)
  return trace.otherwise && trace.arms.every(({ then }) => !then) ? taken(trace.otherwise) : trace
}

/** The last day of what is written "before the day after". */
function lastDayOf(trace: Trace): Trace | undefined {
  const { node } = trace
  const oneDay = node.op === 'later' && node.years === 0 && node.months === 0 && node.days.op === 'number' && node.days.value === 1
  return oneDay ? trace.parts[0] : undefined
}

const isBirth = (node: Node): boolean => node.op === 'fact' && node.path.join() === 'birthDate'

interface Age {
  readonly birth: Trace
  readonly unit: 'years' | 'months' | 'both'
  readonly count: number
  /** Beyond the years: 14周岁零6个月. */
  readonly months: number
  /** Counted from the first of the month of birth. */
  readonly byMonth: boolean
}

const mostMonths = 48

/** A day that is somebody's birthday: 满3周岁, 满6个月. */
function ageOf({ node, parts: [of] }: Trace): Age | undefined {
  // 满60周岁的那个月的1日.
  const monthOf = node.op === 'start-of' && node.part === 'month' && of ? ageOf(of) : undefined
  if (monthOf) return { ...monthOf, byMonth: true }
  if (node.op !== 'later' || !of || node.days.op !== 'number' || node.days.value !== 0) return undefined
  const months = node.years * 12 + node.months
  const byMonth = of.node.op === 'start-of' && of.node.part === 'month'
  const birth = byMonth ? of.parts[0] : of
  if (!birth || !isBirth(birth.node) || months <= 0) return undefined
  if (node.months === 0) return { birth, unit: 'years', count: node.years, months: 0, byMonth }
  // Small children are as old as their months.
  return months <= mostMonths
    ? { birth, unit: 'months', count: months, months: 0, byMonth }
    : { birth, unit: 'both', count: node.years, months: node.months, byMonth }
}

function ageClause(
  { birth, unit, count, months, byMonth }: Age,
  day: DayNumber,
  { reached, wants }: Against,
  voice: Voice,
): Clause | undefined {
  const own = factClause(birth, voice)
  if (!own || settledAt(birth) === undefined) return undefined
  const { t } = voice
  const key = `wording:explain.age.${unit}`
  const form = reached ? 'reached' : 'under'
  const age = { count, months }
  const said = byMonth
    ? t(`${key}.${form}In`, { month: monthText(day, voice), ...age })
    : t(`${key}.${form}`, { day: dateText(day, voice), ...age })
  return {
    ...followed(own, { text: said, ...(reached ? { began: day } : { ends: day }) }),
    kind: `${unit} ${String(count)} ${String(months)} ${form}`,
    together: (who) => t(`${key}.${reached ? 'allReached' : 'allUnder'}`, { who, all: t('wording:explain.all'), ...age }),
    asked: t(`${key}.${wants === 'since' ? 'askReached' : 'askUnder'}`, age),
  }
}

/** 2年, 3个月, 90天; undefined where the days are themselves worked out. */
function periodText(node: Extract<Node, { op: 'later' }>, { t }: Voice): { readonly text: string; readonly ahead: boolean } | undefined {
  if (node.days.op !== 'number') return undefined
  const ahead = node.years + node.months < 0 || node.days.value < 0
  const one = (unit: string, count: number): string => (count === 0 ? '' : t(`wording:${unit}`, { count: Math.abs(count) }))
  return { text: [one('years', node.years), one('months', node.months), one('days', node.days.value)].filter(Boolean).join(' '), ahead }
}

/** The first answer that a day was worked out from. */
function baseOf(trace: Trace, voice: Voice): Clause | undefined {
  const own = factClause(trace, voice)
  if (own) return own
  const below = trace.arms ? [taken(trace)].filter((arm) => arm !== trace) : trace.parts
  for (const part of below) {
    const found = baseOf(part, voice)
    if (found) return found
  }
  return undefined
}

/** The first answer that is a day. */
function birthOf(trace: Trace, voice: Voice): Clause | undefined {
  if (trace.fact && typeof trace.fact.value === 'number') return factClause(trace, voice)
  const below = [...trace.parts, ...(trace.arms ?? []).flatMap(({ then }) => then ?? []), ...(trace.otherwise ? [trace.otherwise] : [])]
  return below.map((part) => birthOf(part, voice)).find((clause) => clause !== undefined)
}

const wrapped = (clause: Clause, key: string, vars: Readonly<Record<string, string>>, { t }: Voice): Clause =>
  followed(clause, { text: t(`wording:explain.day.${key}`, vars) })

/** What has not come yet, where it should have, and what is over, where it should not be. */
function judged(clause: Clause, { wants, reached }: Against, voice: Voice): Clause {
  if (wants === 'since' && !reached) return wrapped(clause, 'notYet', {}, voice)
  return wants === 'before' && reached ? wrapped(clause, 'over', {}, voice) : clause
}

function fixed(day: DayNumber, { wants, reached }: Against, voice: Voice): Clause {
  const key = !reached ? 'fixedAhead' : wants === 'since' ? 'fixedReached' : 'fixedOver'
  const text = voice.t(`wording:explain.day.${key}`, { day: dateText(day, voice) })
  return plainClause(text, 2)
}

function periodClause(trace: Trace, day: DayNumber, against: Against, voice: Voice): Clause | undefined {
  const { node, parts } = trace
  const period = node.op === 'later' ? periodText(node, voice) : undefined
  const from = parts[0] && taken(parts[0])
  const base = from?.node.op === 'fact' ? factClause(from, voice) : undefined
  if (!period || !base) return undefined
  const after = wrapped(base, period.ahead ? 'ahead' : 'after', { period: period.text, day: dateText(day, voice) }, voice)
  return against.reached ? (against.wants === 'before' ? wrapped(after, 'over', {}, voice) : after) : wrapped(after, 'notYet', {}, voice)
}

/** Of a day that is not settled, but surely over or surely to come. */
function bounded(trace: Trace, against: Against, voice: Voice): Clause | undefined {
  const day = against.reached ? trace.range?.hi : trace.range?.lo
  const base = birthOf(trace, voice)
  if (!base || day === undefined || !Number.isFinite(day)) return undefined
  const [key, shown] = against.wants === 'since' ? ['from', day] : ['until', addDays(day, -1)]
  return judged(wrapped(base, `${key}${against.reached ? 'Latest' : 'Least'}`, { day: dateText(shown, voice) }, voice), against, voice)
}

/** Why the day of the check is on the one side of a day or on the other. Undefined where the day is not known. */
export function dayClause(of: Trace, against: Against, voice: Voice): Clause | undefined {
  const last = lastDayOf(of)
  const trace = taken(last ?? of)
  const day = settledAt(trace)
  if (day === undefined) return isNone(trace) ? baseOf(trace, voice) : bounded(trace, against, voice)
  const { node } = trace
  if (node.op === 'number') return fixed(day, against, voice)
  if (node.op === 'fact') {
    const base = factClause(trace, voice)
    const plain =
      base && isBirth(node) && against.wants === 'since' && against.reached ? { ...base, weight: Math.min(base.weight, 1) } : base
    return plain && judged(plain, against, voice)
  }
  const age = ageOf(trace)
  if (age) return ageClause(age, day, against, voice)
  const period = periodClause(trace, day, against, voice)
  if (period) return period
  const base = baseOf(trace, voice)
  if (!base) return fixed(day, against, voice)
  return against.wants === 'since'
    ? judged(wrapped(base, 'from', { day: dateText(day, voice) }, voice), against, voice)
    : judged(wrapped(base, 'until', { day: dateText(last ? day : addDays(day, -1), voice) }, voice), against, voice)
}
