import type { BirthLeave, Counting, EventLeave } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'
import { nodeOf } from '../../../rules/language/node'
import { child as childFacts, pregnancy } from '../../../rules/household'
import type { Context, Member } from '../context'
import type { Outcome, Subject } from '../outcome'
import { YES } from '../ranges'
import { truthOf } from '../truth'
import { runOf, type WorkingDays } from './count'
import { childrenWho, dayOrUnknown, daysOf, find, ofChild, openDays, type Found } from './days'
import { holidaysIn } from './holidays'
import type { LeaveDays, LeaveSpan, LeaveUnknown, WholeLeave } from './outcome'

const birthDate = nodeOf(childFacts.birthDate)
const dueDate = nodeOf(pregnancy.dueDate)

/** What a leave is for. */
interface Happening {
  readonly occasion: WholeLeave['occasion']
  readonly on: Found
  readonly children: readonly Subject[]
  readonly told?: DayNumber | undefined
}

interface Asked {
  readonly outcome: Outcome
  readonly context: Context
  readonly workingDays: WorkingDays
  /** The day on which somebody means to begin a leave that may begin on any. */
  readonly starting?: DayNumber | undefined
}

/** The leave of this outcome for each birth it is for, and for the one ahead. */
export function birthLeaves(time: BirthLeave, asked: Asked): WholeLeave[] {
  return birthsOf(time, asked.context).map((happening) => wholeLeave(happening, time, asked))
}

/** The leave of this outcome for something else that happened, or will. */
export function eventLeave(time: EventLeave, asked: Asked): WholeLeave {
  return wholeLeave({ occasion: time.occasion, on: find(time.on, asked.context), children: [] }, time, asked)
}

function birthsOf(time: BirthLeave, context: Context): Happening[] {
  const births = new Map<string, Happening>()
  for (const member of childrenWho(time.born, context)) {
    const birth = birthOf(member, time, context)
    const key = birth.on.value === undefined ? member.at : String(birth.on.value)
    const twin = births.get(key)
    births.set(key, twin ? { ...twin, children: [...twin.children, ...birth.children], told: twin.told ?? birth.told } : birth)
  }
  const ahead = truthOf(time.ahead, context) === YES
  return [...births.values(), ...(ahead ? [{ occasion: 'due' as const, on: find(dueDate, context), children: [] }] : [])]
}

function birthOf(member: Member, { told }: BirthLeave, context: Context): Happening {
  return ofChild(member, context, () => ({
    occasion: 'birth',
    on: find(birthDate, context),
    children: [`child:${String(member.record?.id)}`],
    told: told && find(told, context).value,
  }))
}

function wholeLeave(happening: Happening, time: BirthLeave | EventLeave, { outcome, context, workingDays, starting }: Asked): WholeLeave {
  const { occasion, children, told } = happening
  const { day: on, unknown: noDay } = dayOrUnknown(happening.on)
  const days = daysOf(outcome)
  const open = time.start === 'open'
  const start = on === undefined || !open ? on : Math.max(on, outcome.from ?? on, starting ?? on)
  const spansFrom = (from: DayNumber | undefined): LeaveSpan[] =>
    from === undefined || days === undefined || told !== undefined ? [] : time.counts.map((way) => span(from, days, way, workingDays))
  const spans = spansFrom(start)
  const early = time.at === 'birth' && time.early ? find(time.early, context).value : undefined
  const end = told ?? Math.max(...spans.map(({ last, latest }) => latest ?? last ?? 0))
  return {
    shape: 'whole',
    occasion,
    children,
    assumed: open,
    spans,
    ...(on === undefined ? {} : { on }),
    ...(start === undefined ? {} : { start }),
    ...(days === undefined ? {} : { days }),
    ...(told === undefined ? {} : { told }),
    ...(early === undefined || on === undefined || spans.length === 0
      ? {}
      : { early: { days: early, spans: spansFrom(addDays(on, -early)) } }),
    ...(start === undefined || end < start ? {} : { holidays: holidaysIn(start, end, workingDays) }),
    unknown: [
      ...noDay,
      ...openDays(outcome),
      ...(told === undefined ? unsaid(time.counts) : []),
      ...spans.flatMap(({ unknownFrom }) => (unknownFrom === undefined ? [] : [{ why: 'working-days' as const, from: unknownFrom }])),
      ...(open ? [{ why: 'start' as const }] : []),
    ],
  }
}

/** Nothing but our own reading, or less, says how the days are counted. */
export function unsaid(counts: readonly Counting[]): LeaveUnknown[] {
  return counts.some(({ by }) => by !== 'text') ? [{ why: 'counting' }] : []
}

function span(start: DayNumber, { min, max }: LeaveDays, { days, by }: Counting, workingDays: WorkingDays): LeaveSpan {
  const shortest = runOf(start, min, days, workingDays)
  if ('unknownFrom' in shortest) return { days, by, ...shortest }
  const longest = max === undefined || max <= min ? undefined : runOf(start, max, days, workingDays)
  if (longest === undefined) return { days, by, ...shortest }
  return { days, by, ...shortest, ...('last' in longest ? { latest: longest.last } : longest) }
}
