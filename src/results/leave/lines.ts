import { formatDay, type DayNumber } from '../../../rules/language/calendar'
import type { Subject } from '../../engine'
import type { Holidays, LeaveDays, LeaveSpan, LeaveUnknown, WholeLeave, YearlyLeave, YearSpans } from '../../engine/leave'
import { formatDate, formatDays, upperFirst, type Text } from '../../ui'

/** What is said of one leave. */
export interface LeaveLines {
  readonly head: string
  readonly lines: readonly string[]
  /** Years, each reading under a line of its own. */
  readonly years: readonly { readonly title: string; readonly spans: readonly string[] }[]
  /** What is open, and what lies inside. */
  readonly notes: readonly string[]
  /** Answers to ask for right here. */
  readonly ask: readonly string[]
}

/** How a person is named in these lines. */
export type Naming = (subjects: readonly Subject[]) => string

const onDay = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

const has = (unknown: readonly LeaveUnknown[], why: LeaveUnknown['why']): boolean => unknown.some((one) => one.why === why)

const asked = (unknown: readonly LeaveUnknown[]): string[] => unknown.flatMap((one) => (one.why === 'day' ? [one.path] : []))

const daysText = ({ min, max = min }: LeaveDays, { language }: Text): string => formatDays(min, language, max)

/** 从2025年3月15日休到2025年8月19日. */
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

function wayText(span: LeaveSpan, bound: LeaveDays['bound'], text: Text): string {
  const { t } = text
  return t(`leave:by.${span.by}`, { how: t(`leave:how.${span.days}`), span: spanText(span, bound, text) })
}

/** 清明3天、劳动节5天. */
function holidayLine({ stretches, unknownFrom }: Holidays, text: Text): string[] {
  const { t, language } = text
  const list = stretches
    .map(({ holidays, days }) =>
      t('leave:holidays.one', {
        names: holidays.map((key) => t(`leave:holiday.${key}`)).join(t('leave:holidays.and')),
        days: formatDays(days, language),
      }),
    )
    .join(t('leave:holidays.list'))
  if (unknownFrom !== undefined)
    return [t(stretches.length > 0 ? 'leave:holidays.known' : 'leave:holidays.unknown', { list, from: onDay(unknownFrom, text) })]
  return stretches.length > 0 ? [t('leave:holidays.inside', { list })] : []
}

/** What is said of a leave taken in one go. */
export function wholeLines(leave: WholeLeave, naming: Naming, text: Text): LeaveLines {
  const { t } = text
  const { occasion, on, start, days, spans, told, early, holidays, unknown, assumed } = leave
  const ask = asked(unknown)
  if (on === undefined || start === undefined || days === undefined)
    return { head: t(`leave:noDay.${occasion}`), lines: [], years: [], notes: [], ask }
  const amount = t(days.bound === 'at-least' ? 'leave:days.atLeast' : 'leave:days.exact', { days: daysText(days, text) })
  const happened = t(`leave:occasion.${occasion}`, { who: naming(leave.children), date: onDay(on, text) })
  const [earliest] = early?.spans ?? []
  const open = spans.some(({ by }) => by === 'open')
  return {
    head: upperFirst(t('leave:head', { occasion: happened, days: amount })),
    lines: [
      ...(told === undefined ? [] : [t('leave:told', { first: onDay(start, text), last: onDay(told, text) })]),
      ...(assumed ? [t('leave:open.start', { date: onDay(start, text) })] : []),
      ...(open && spans.length > 1 ? [t('leave:open.counting')] : []),
      ...spans.map((span) => wayText(span, days.bound, text)),
    ],
    years: [],
    notes: [
      ...(early && earliest
        ? [t('leave:early', { days: formatDays(early.days, text.language), span: spanText(earliest, days.bound, text) })]
        : []),
      ...(has(unknown, 'days') ? [t('leave:open.days')] : []),
      ...(spans.some(({ by }) => by === 'reading') ? [t('leave:open.asRead')] : []),
      // Where the days cannot be counted for want of a notice, that has been said.
      ...(holidays && (holidays.stretches.length > 0 || !has(unknown, 'working-days')) ? holidayLine(holidays, text) : []),
    ],
    ask,
  }
}

/** One reading of “a year”, with those of its years that are not over. */
function yearsLines({ of, by, spans }: YearSpans, days: string, on: DayNumber, text: Text): LeaveLines['years'][number] {
  const { t } = text
  return {
    title: upperFirst(t(`leave:years.${by}`, { how: t(`leave:year.${of}`) })),
    spans: spans
      .filter(({ last }) => last >= on)
      .map(({ first, last, partial }) =>
        t(partial ? 'leave:stretchPartial' : 'leave:stretch', { first: onDay(first, text), last: onDay(last, text), days }),
      ),
  }
}

/** What is said of days given by the year or month. `on` is the day of the check: years that are over are left out. */
export function yearlyLines(leave: YearlyLeave, naming: Naming, on: DayNumber, text: Text): LeaveLines {
  const { t } = text
  const { child, first, last, days, per, counts, years, unknown } = leave
  const ask = asked(unknown)
  if (first === undefined || last === undefined || days === undefined)
    return { head: t('leave:noDay.birth'), lines: [], years: [], notes: [], ask }
  const plain = daysText(days, text)
  const each = t(`leave:yearly.${per}`, { days: days.bound === 'at-least' ? t('leave:yearly.atLeast', { days: plain }) : plain })
  const ahead = years.flatMap(({ spans }) => spans).filter((span) => span.last >= on)
  return {
    head: upperFirst(t('leave:yearly.of', { who: naming([child]), first: onDay(first, text), last: onDay(last, text), days: each })),
    lines: [
      ...(ask.length > 0 ? [t('leave:open.first')] : []),
      ...(years.filter(({ by }) => by === 'open').length > 1 ? [t('leave:open.year')] : []),
    ],
    years: years.map((one) => yearsLines(one, plain, on, text)),
    notes: [
      ...(ahead.some(({ partial }) => partial) ? [t('leave:open.partial', { days: plain })] : []),
      ...(counts.some(({ by }) => by === 'open') ? [t('leave:open.yearlyCounting', { days: plain })] : []),
    ],
    // Where its first day is only bounded, the question stands further down, among the conditions.
    ask: [],
  }
}
