import type { LeaveYear, YearlyLeave as YearlyTime } from '../../../rules/language'
import { addDays, addYears, dayFrom, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { nodeOf } from '../../../rules/language/node'
import { child as childFacts } from '../../../rules/household'
import type { Context, Member } from '../context'
import type { Outcome } from '../outcome'
import { childrenWho, dayOrUnknown, daysOf, find, ofChild, openDays } from './days'
import type { LeaveUnknown, YearlyLeave, YearSpan } from './outcome'
import { unsaid } from './whole'

const birthDate = nodeOf(childFacts.birthDate)

/** The leave of this outcome for each child it is for. */
export function yearlyLeaves(time: YearlyTime, outcome: Outcome, context: Context): YearlyLeave[] {
  return childrenWho(time.child, context).map((member) => yearlyLeave(member, time, outcome, context))
}

function yearlyLeave(member: Member, time: YearlyTime, outcome: Outcome, context: Context): YearlyLeave {
  const [from, before, born] = ofChild(member, context, () => [
    find(time.from, context),
    find(time.before, context),
    find(birthDate, context),
  ])
  // Where its first day hangs on an answer, the latest it may be is a day on which it can surely be taken.
  const begins = from.value ?? (born.value === undefined ? undefined : from.most)
  const first = begins === undefined ? undefined : Math.max(begins, outcome.from ?? begins)
  const last = before.value === undefined ? undefined : Math.min(addDays(before.value, -1), outcome.until ?? Infinity)
  const days = daysOf(outcome)
  const inYears =
    first === undefined || last === undefined || born.value === undefined
      ? []
      : time.years.map(({ of, by }) => ({ of, by, spans: cut(first, last, of, born.value as DayNumber) }))
  const unknown: LeaveUnknown[] = [
    ...dayOrUnknown(from).unknown,
    ...openDays(outcome),
    ...unsaid(time.counts),
    ...(time.years.some(({ by }) => by !== 'text') ? [{ why: 'year' as const }] : []),
  ]
  return {
    shape: 'yearly',
    child: `child:${String(member.record?.id)}`,
    per: outcome.value?.per === 'month' ? 'month' : 'year',
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(days === undefined ? {} : { days }),
    counts: time.counts,
    years: inYears,
    unknown,
  }
}

/** The first day of the year in which a day lies. */
function startOfYear(day: DayNumber, of: LeaveYear, born: DayNumber): DayNumber {
  if (of === 'calendar') return dayFrom(yearOf(day), 1, 1)
  const birthday = addYears(born, yearOf(day) - yearOf(born))
  return birthday <= day ? birthday : addYears(born, yearOf(day) - yearOf(born) - 1)
}

/** Cuts the days from `first` to `last` where a year ends. */
function cut(first: DayNumber, last: DayNumber, of: LeaveYear, born: DayNumber): YearSpan[] {
  const spans: YearSpan[] = []
  for (let day = first; day <= last;) {
    const start = startOfYear(day, of, born)
    const next = of === 'calendar' ? dayFrom(yearOf(day) + 1, 1, 1) : addYears(born, yearOf(start) - yearOf(born) + 1)
    const end = Math.min(addDays(next, -1), last)
    spans.push({ first: day, last: end, partial: day !== start || addDays(end, 1) !== next })
    day = next
  }
  return spans
}
