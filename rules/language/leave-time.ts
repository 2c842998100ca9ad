import type { Count, Day, Expr, None, Yes } from './kinds'
import { nodeOf, type Node } from './node'

/** Which days use a leave up: every day; those on which people work; every day but statutory holidays. */
export type DayCount = 'calendar' | 'working' | 'without-holidays'

/**
 * How it is known: written in the text; our reading of a text that does not say; told by a draft or a single page; or not at
 * all, and then it is one of several that it may be.
 */
export type KnownBy = 'text' | 'reading' | 'report' | 'open'

/** What the benefit's own provision says or leaves open rests on nothing else; the rest on one of its readings, by its key. */
type Rests = { readonly by: 'text' | 'open' } | { readonly by: 'reading' | 'report'; readonly reading: string }

/** One way in which the days of a leave may go by. */
export type Counting = Rests & { readonly days: DayCount }

/** The text says that every day counts. */
export const everyDay: readonly Counting[] = [{ days: 'calendar', by: 'text' }]

/** The text does not say; a leave that begins with its occasion is read as one unbroken run of days. */
export const everyDayAsRead = (reading: string): readonly Counting[] => [{ days: 'calendar', by: 'reading', reading }]

/** The text does not say, and neither does anybody else. */
export const countingOpen: readonly Counting[] = [
  { days: 'calendar', by: 'open' },
  { days: 'working', by: 'open' },
]

/** Which year “a year” is: the one of the calendar, or the one from birthday to birthday. */
export type LeaveYear = 'calendar' | 'child'

/** One year that it may be. */
export type YearCounting = Rests & { readonly of: LeaveYear }

/** The text only says “a year”. */
export const yearOpen: readonly YearCounting[] = [
  { of: 'child', by: 'open' },
  { of: 'calendar', by: 'open' },
]

/** `occasion`: the leave begins on its day. `open`: the text leaves open when, and it is agreed with the employer. */
export type LeaveStart = 'occasion' | 'open'

/** A leave for a birth: of the children for whom `born` holds, and of the birth ahead while `ahead` does. */
export interface BirthLeave {
  readonly at: 'birth'
  readonly born: Node
  readonly ahead: Node
  readonly start: LeaveStart
  readonly counts: readonly Counting[]
  /** How many of its days may be taken before the birth. */
  readonly early?: Node
  /** The last day of it as the family told it, which settles the matter. */
  readonly told?: Node
}

/** A leave for something else that has a day. */
export interface EventLeave {
  readonly at: 'event'
  readonly occasion: 'loss' | 'marriage'
  readonly on: Node
  readonly start: LeaveStart
  readonly counts: readonly Counting[]
}

/** So many days a year or month, for each child for whom `child` holds, from one day until before another. */
export interface YearlyLeave {
  readonly at: 'years'
  readonly child: Node
  readonly from: Node
  readonly before: Node
  readonly counts: readonly Counting[]
  /** Empty where the days are given by the month. */
  readonly years: readonly YearCounting[]
}

/** When a leave is taken and how its days are counted. What the text does not say is said to be open. */
export type LeaveTime = BirthLeave | EventLeave | YearlyLeave

interface Births {
  readonly born: Expr<Yes, 'child'>
  readonly ahead: Expr<Yes>
  readonly start: LeaveStart
  readonly counts: readonly Counting[]
  readonly early?: Expr<Count>
  readonly told?: Expr<Day | None, 'child'>
}

/** A leave around a birth. Babies born on one day are one birth. */
export function aroundBirth({ born, ahead, start, counts, early, told }: Births): LeaveTime {
  return {
    at: 'birth',
    born: nodeOf(born),
    ahead: nodeOf(ahead),
    start,
    counts,
    ...(early ? { early: nodeOf(early) } : {}),
    ...(told ? { told: nodeOf(told) } : {}),
  }
}

interface Occasion extends Omit<EventLeave, 'at' | 'on'> {
  readonly on: Expr<Day | None>
}

/** A leave for something that happens on a day. */
export function onOccasion({ on, ...more }: Occasion): LeaveTime {
  return { at: 'event', on: nodeOf(on), ...more }
}

interface Years {
  readonly child: Expr<Yes, 'child'>
  readonly from: Expr<Day | None, 'child'>
  /** The first day on which it can no more be taken: mostly a birthday. */
  readonly before: Expr<Day | None, 'child'>
  readonly counts: readonly Counting[]
  readonly years: readonly YearCounting[]
}

/** A leave of so many days a year or month while a child is small. */
export function whileSmall({ child, from, before, counts, years }: Years): LeaveTime {
  return { at: 'years', child: nodeOf(child), from: nodeOf(from), before: nodeOf(before), counts, years }
}
