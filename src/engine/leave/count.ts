import type { DayCount } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'

/** Which days people work, by the notice of holidays that comes out for each year. */
export interface WorkingDays {
  /** False on weekends and holidays, true on days worked instead of them; undefined where no notice is known. */
  readonly isWorkday: (day: DayNumber) => boolean | undefined
  /** The key of the holiday for which a day is off by the notice; undefined on all others. */
  readonly holidayOn: (day: DayNumber) => string | undefined
  /** The last day of which all this is known. */
  readonly knownThrough: DayNumber
}

/** Whether a day uses up one day of a leave; undefined where nobody can say yet. */
export function counts(day: DayNumber, by: DayCount, workingDays: WorkingDays): boolean | undefined {
  if (by === 'calendar') return true
  const works = workingDays.isWorkday(day)
  if (by === 'working' || works === undefined) return works
  return workingDays.holidayOn(day) === undefined
}

/** First and last day of a leave taken in one go; or the day from which on it cannot be counted. */
export type Run = { readonly first: DayNumber; readonly last: DayNumber } | { readonly unknownFrom: DayNumber }

/** A leave of `days` days, one or more, that begins on `start` or on the first day after it that counts. */
export function runOf(start: DayNumber, days: number, by: DayCount, workingDays: WorkingDays): Run {
  if (by === 'calendar') return { first: start, last: addDays(start, days - 1) }
  let first: DayNumber | undefined
  let left = days
  for (let day = start; ; day = addDays(day, 1)) {
    const used = counts(day, by, workingDays)
    if (used === undefined) return { unknownFrom: day }
    if (!used) continue
    first ??= day
    left -= 1
    if (left === 0) return { first, last: day }
  }
}
