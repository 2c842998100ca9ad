/**
 * Calendar days as plain numbers YYYYMMDD: comparing two days is comparing two numbers, and no
 * time zone can slip in. ±Infinity stand for "no bound" and pass through every function.
 *
 * Ages and periods in years or months end on the same-numbered day; where that month has no such
 * day, on its last one (a child born on 29 February turns three on 28 February of a common year).
 */
export type DayNumber = number

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** Number of days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export const yearOf = (day: DayNumber): number => Math.floor(day / 10000)
export const monthOf = (day: DayNumber): number => Math.floor(day / 100) % 100
export const dayOfMonth = (day: DayNumber): number => day % 100

/** Builds a day; the day of the month is cut to the month's length. */
export function dayFrom(year: number, month: number, day: number): DayNumber {
  return year * 10000 + month * 100 + Math.min(day, daysInMonth(year, month))
}

/** Reads 'YYYY-MM-DD'; undefined when it is not a real day between 1900 and 2199. */
export function parseDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const real = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return real ? dayFrom(year, month, day) : undefined
}

/** Writes 'YYYY-MM-DD'. */
export function formatDay(day: DayNumber): string {
  return `${pad(yearOf(day), 4)}-${pad(monthOf(day), 2)}-${pad(dayOfMonth(day), 2)}`
}

/** The day `months` later (or earlier), cut to the length of the month reached. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  if (!Number.isFinite(day)) return day
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  return dayFrom(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, dayOfMonth(day))
}

/** The day `years` later (or earlier): the birthday on which that age is reached. */
export function addYears(day: DayNumber, years: number): DayNumber {
  return addMonths(day, years * 12)
}

const toUtc = (day: DayNumber): number => Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day))

/** The day `days` later (or earlier). */
export function addDays(day: DayNumber, days: number): DayNumber {
  if (!Number.isFinite(day)) return day
  // Most steps stay within a month, and every month has 28 days.
  const inMonth = dayOfMonth(day) + days
  if (inMonth >= 1 && inMonth <= 28) return day + days
  const date = new Date(toUtc(day) + days * 86400000)
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: DayNumber, to: DayNumber): number {
  return Math.round((toUtc(to) - toUtc(from)) / 86400000)
}

/** Whole months completed between two days, by the month-end rule above; negative before `from`. */
export function monthsCompleted(from: DayNumber, to: DayNumber): number {
  let months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)
  if (addMonths(from, months) > to) months -= 1
  return months
}

/** Whole years completed: the age in full years (周岁) on `to` of someone born on `from`. */
export function yearsCompleted(from: DayNumber, to: DayNumber): number {
  return Math.floor(monthsCompleted(from, to) / 12)
}
