import { addDays, dayFrom, daysBetween, monthOf, yearOf, type DayNumber } from '../../../rules/language/calendar'

/** Places days between two others, first and last inside, in hundredths of the width. */
export interface Scale {
  readonly from: DayNumber
  readonly to: DayNumber
  /** The beginning of a day. */
  readonly startOf: (day: DayNumber) => number
  /** The end of a day. */
  readonly endOf: (day: DayNumber) => number
}

export function scaleOf(from: DayNumber, to: DayNumber): Scale {
  const whole = daysBetween(from, addDays(to, 1))
  const startOf = (day: DayNumber): number => Math.round((10_000 * daysBetween(from, day)) / whole) / 100
  return { from, to, startOf, endOf: (day) => startOf(addDays(day, 1)) }
}

/** The first days of the months of a scale. */
export function monthsOf({ from, to }: Scale): DayNumber[] {
  const count = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1
  return Array.from({ length: count }, (_, index) => {
    const months = monthOf(from) - 1 + index
    return dayFrom(yearOf(from) + Math.floor(months / 12), (months % 12) + 1, 1)
  })
}
