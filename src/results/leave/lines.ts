import type { KnownBy } from '../../../rules/language'
import { formatDay, yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { Subject } from '../../engine'
import type { Holidays, LeaveDays, LeaveSpan, WholeLeave, YearlyLeave, YearSpan, YearSpans } from '../../engine/leave'
import { formatDate, formatDays, upperFirst, type Text } from '../../ui'

/** First and last days under a name, and what they rest on. */
export interface LeaveFact {
  readonly name: string
  readonly values: readonly string[]
  readonly note: string
}

/** What is said of one leave. */
export interface LeaveLines {
  readonly head: string
  readonly facts: readonly LeaveFact[]
  /** What is open, and what lies inside. */
  readonly notes: readonly string[]
  /** Answers to ask for right here. */
  readonly ask: readonly string[]
}

/** How people are named in these lines. */
export type Naming = (subjects: readonly Subject[]) => string

const onDay = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

const daysText = ({ min, max = min }: LeaveDays, { language }: Text): string => formatDays(min, language, max)

const asked = ({ unknown }: WholeLeave | YearlyLeave): string[] => unknown.flatMap((one) => (one.why === 'day' ? [one.path] : []))

/** Without a day or a number of days there is nothing to count. */
const uncounted = (lacks: WholeLeave['occasion'] | 'days', leave: WholeLeave | YearlyLeave, { t }: Text): LeaveLines => ({
  head: t(`leave:lacks.${lacks}`),
  facts: [],
  notes: [],
  ask: asked(leave),
})

/** 2025年3月15日至2025年8月19日. */
function spanText({ days, first, last, latest, unknownFrom }: LeaveSpan, bound: LeaveDays['bound'], text: Text): string {
  const { t } = text
  const from = unknownFrom === undefined ? '' : onDay(unknownFrom, text)
  if (first === undefined || last === undefined) return t('leave:span.unknown', { from })
  const dates = { first: onDay(first, text), last: onDay(last, text) }
  if (latest !== undefined) return t('leave:span.between', { ...dates, latest: onDay(latest, text) })
  if (unknownFrom !== undefined) return t('leave:span.half', { ...dates, from })
  if (bound === 'at-least') return t('leave:span.atLeast', dates)
  // Which days of a long holiday are statutory is not told apart: all of them are left out here.
  return t(days === 'without-holidays' ? 'leave:span.atMost' : 'leave:span.plain', dates)
}

const knownText = (how: string, by: KnownBy, { t }: Text): string => upperFirst(t(`leave:by.${by}`, { how: t(how) }))

const spanFact = (span: LeaveSpan, bound: LeaveDays['bound'], text: Text): LeaveFact => ({
  name: text.t(`leave:way.${span.days}`),
  values: [spanText(span, bound, text)],
  note: knownText(`leave:how.${span.days}`, span.by, text),
})

function toldFact({ start, told }: WholeLeave, text: Text): LeaveFact[] {
  if (start === undefined || told === undefined) return []
  const dates = { first: onDay(start, text), last: onDay(told, text) }
  return [{ name: text.t('leave:told.name'), values: [text.t('leave:span.plain', dates)], note: text.t('leave:told.note') }]
}

function earlyFact({ early }: WholeLeave, bound: LeaveDays['bound'], text: Text): LeaveFact[] {
  const [span] = early?.spans ?? []
  if (!early || !span) return []
  const note = text.t('leave:early.note', { days: formatDays(early.days, text.language) })
  return [{ name: text.t('leave:early.name'), values: [spanText(span, bound, text)], note }]
}

/** 清明3天、劳动节5天. */
function holidayLines({ stretches, unknownFrom }: Holidays, text: Text): string[] {
  const { t, language } = text
  const named = (keys: readonly string[]): string => keys.map((key) => t(`leave:holiday.${key}`)).join(t('leave:holidays.and'))
  const list = stretches
    .map(({ holidays, days }) => t('leave:holidays.one', { names: named(holidays), days: formatDays(days, language) }))
    .join(t('leave:holidays.list'))
  const from = unknownFrom === undefined ? '' : onDay(unknownFrom, text)
  if (stretches.length > 0) return [t(from ? 'leave:holidays.known' : 'leave:holidays.inside', { list, from })]
  return from ? [t('leave:holidays.unknown', { from })] : []
}

/** What is said of a leave taken in one go. */
export function wholeLines(leave: WholeLeave, naming: Naming, text: Text): LeaveLines {
  const { t } = text
  const { occasion, on, start, days, spans, holidays, unknown, assumed } = leave
  if (on === undefined || start === undefined) return uncounted(occasion, leave, text)
  if (days === undefined) return uncounted('days', leave, text)
  const { bound } = days
  const amount = t(bound === 'at-least' ? 'leave:days.atLeast' : 'leave:days.exact', { days: daysText(days, text) })
  const happened = t(`leave:occasion.${occasion}`, { who: naming(leave.children), date: onDay(on, text) })
  const notices = unknown.some(({ why }) => why === 'working-days')
  return {
    head: upperFirst(t('leave:head', { occasion: happened, days: amount })),
    facts: [...toldFact(leave, text), ...spans.map((span) => spanFact(span, bound, text)), ...earlyFact(leave, bound, text)],
    notes: [
      ...(assumed ? [t('leave:open.start', { date: onDay(start, text) })] : []),
      ...(spans.length > 1 && spans.some(({ by }) => by === 'open') ? [t('leave:open.counting')] : []),
      ...(unknown.some(({ why }) => why === 'days') ? [t('leave:open.days')] : []),
      ...(spans.some(({ by }) => by === 'reading') ? [t('leave:open.asRead')] : []),
      // Where the days cannot be counted for want of a notice, that has been said.
      ...(holidays && (holidays.stretches.length > 0 || !notices) ? holidayLines(holidays, text) : []),
    ],
    ask: [],
  }
}

/** More whole years than these are told as one time. */
const mostYears = 3

/** The years from `on`, those far ahead put together. */
function yearsAhead(spans: readonly YearSpan[], on: DayNumber): readonly (YearSpan & { readonly several?: boolean })[] {
  const ahead = spans.filter(({ last }) => last >= on)
  const whole = ahead.filter(({ partial }) => !partial)
  const far = whole.slice(mostYears - 1)
  const [first] = far
  const last = far[far.length - 1]
  if (whole.length <= mostYears || !first || !last) return ahead
  const together = { ...first, last: last.last, several: true }
  return ahead.flatMap((span) => (span === first ? [together] : far.includes(span) ? [] : [span]))
}

/** One reading of “a year”, with those of its years that are not over. */
function yearsFact({ of, by, spans }: YearSpans, days: string, on: DayNumber, text: Text): LeaveFact {
  const { t } = text
  return {
    name: t(`leave:yearName.${of}`),
    values: yearsAhead(spans, on).map(({ first, last, partial, several = false }) => {
      const each = several ? t('leave:yearly.year', { days }) : days
      if (of === 'calendar' && several) return t('leave:stretchYears', { from: yearOf(first), until: yearOf(last), days: each })
      if (of === 'calendar' && !partial) return t('leave:stretchYear', { year: yearOf(first), days: each })
      return t(partial ? 'leave:stretchPartial' : 'leave:stretch', { first: onDay(first, text), last: onDay(last, text), days: each })
    }),
    note: knownText(`leave:year.${of}`, by, text),
  }
}

/** What is said of days given by the year or month. `on` is the day of the check: years that are over are left out. */
export function yearlyLines(leave: YearlyLeave, naming: Naming, on: DayNumber, text: Text): LeaveLines {
  const { t } = text
  const { child, first, last, days, per, counts, years } = leave
  if (first === undefined || last === undefined) return uncounted('birth', leave, text)
  if (days === undefined) return uncounted('days', leave, text)
  const plain = daysText(days, text)
  const each = t(`leave:yearly.${per}`, { days: days.bound === 'at-least' ? t('leave:yearly.atLeast', { days: plain }) : plain })
  const ahead = years.flatMap(({ spans }) => spans).filter((span) => span.last >= on)
  return {
    head: upperFirst(t('leave:yearly.of', { who: naming([child]), first: onDay(first, text), last: onDay(last, text), days: each })),
    facts: years.map((one) => yearsFact(one, plain, on, text)),
    notes: [
      ...(asked(leave).length > 0 ? [t('leave:open.first')] : []),
      ...(years.some(({ by }) => by === 'open') ? [t('leave:open.year')] : []),
      ...(ahead.some(({ partial }) => partial) ? [t('leave:open.partial', { days: plain })] : []),
      ...(counts.some(({ by }) => by === 'open') ? [t('leave:open.yearlyCounting', { days: plain })] : []),
    ],
    // Where its first day is only bounded, the question stands further down, among the conditions.
    ask: [],
  }
}
