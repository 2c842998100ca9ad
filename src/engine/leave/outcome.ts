import type { Bound, Counting, DayCount, KnownBy, LeaveYear } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Outcome, Subject } from '../outcome'

/** How many days a leave has. `max` is above `min` where the text gives a range, or answers are missing. */
export interface LeaveDays {
  readonly min: number
  /** Absent where nothing bounds it from above. */
  readonly max?: number
  readonly bound: Bound
}

/** What cannot be said of a leave, and why. */
export type LeaveUnknown =
  /** The day it depends on was not told: where it belongs in the household file. */
  | { readonly why: 'day'; readonly path: string }
  /** How many days there are hangs on these answers; on none of them where no text says it. */
  | { readonly why: 'days'; readonly paths: readonly string[] }
  /** The text does not say which days use it up; a draft or one page may. */
  | { readonly why: 'counting' }
  /** From that day on nobody knows yet which days people work. */
  | { readonly why: 'working-days'; readonly from: DayNumber }
  /** The text leaves open on which day it begins. */
  | { readonly why: 'start' }
  /** The text does not say which year “a year” is. */
  | { readonly why: 'year' }

/** A leave taken in one go, its days counted in one way. */
export interface LeaveSpan {
  readonly days: DayCount
  readonly by: KnownBy
  /** Absent, with `unknownFrom`, where the days cannot be counted that far. */
  readonly first?: DayNumber
  readonly last?: DayNumber
  /** The last day of the longest it may be, where the number of days is not settled and it can be counted. */
  readonly latest?: DayNumber
  readonly unknownFrom?: DayNumber
}

/** Days off by the notice that lie next to each other. */
export interface HolidayStretch {
  /** Keys of the holidays, in order. */
  readonly holidays: readonly string[]
  readonly from: DayNumber
  readonly until: DayNumber
  readonly days: number
}

/** The holidays inside a leave, as far as they are known. */
export interface Holidays {
  readonly stretches: readonly HolidayStretch[]
  readonly unknownFrom?: DayNumber
}

/** What a leave comes to if all days that may be taken before the birth are. */
export interface EarlyLeave {
  readonly days: number
  readonly spans: readonly LeaveSpan[]
}

/** A leave for something that happens once. */
export interface WholeLeave {
  readonly shape: 'whole'
  /** `due`: a birth ahead, taken to come on the due date. */
  readonly occasion: 'birth' | 'due' | 'loss' | 'marriage'
  /** The day of the birth, loss or wedding. */
  readonly on?: DayNumber
  /** The children born. */
  readonly children: readonly Subject[]
  /** The first day, before days that do not count are left out; `assumed` where nothing fixes it. */
  readonly start?: DayNumber
  readonly assumed: boolean
  readonly days?: LeaveDays
  /** One for each way in which its days may be counted. Empty where the family told the last day. */
  readonly spans: readonly LeaveSpan[]
  /** The last day as the family told it. */
  readonly told?: DayNumber
  readonly early?: EarlyLeave
  readonly holidays?: Holidays
  readonly unknown: readonly LeaveUnknown[]
}

export interface YearSpan {
  readonly first: DayNumber
  readonly last: DayNumber
  /** Less than a whole year lies within the time of the leave. */
  readonly partial: boolean
}

/** The time of a yearly leave, cut into years. */
export interface YearSpans {
  readonly of: LeaveYear
  readonly by: KnownBy
  readonly spans: readonly YearSpan[]
}

/** A leave of so many days in each year or month of a time. */
export interface YearlyLeave {
  readonly shape: 'yearly'
  readonly child: Subject
  readonly per: 'year' | 'month'
  /** First and last day on which it can be taken. */
  readonly first?: DayNumber
  readonly last?: DayNumber
  /** In each year or month. */
  readonly days?: LeaveDays
  readonly counts: readonly Counting[]
  readonly years: readonly YearSpans[]
  readonly unknown: readonly LeaveUnknown[]
}

/** When somebody takes a leave that an outcome gives. */
export interface LeaveDates {
  /** Says whether it is law, a draft or only reported, and for whom. */
  readonly outcome: Outcome
  readonly leaves: readonly (WholeLeave | YearlyLeave)[]
}
