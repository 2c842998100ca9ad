import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInMonth,
  formatDay,
  monthsCompleted,
  parseDay,
  yearsCompleted,
} from '../../../rules/language/calendar'

const day = (text: string): number => {
  const value = parseDay(text)
  if (value === undefined) throw new Error(text)
  return value
}

describe('a written day', () => {
  test.each(['2023-02-29', '2100-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-1-1', '20230101', '', '1899-12-31'])(
    '%s is refused',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
    },
  )
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2025-12-31'])('%s is read and written back', (text) => {
    expect(formatDay(day(text))).toBe(text)
  })
})

describe('periods end on the same-numbered day, or the last day of the month', () => {
  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-12-31', 6, '2024-06-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-05-15', 0, '2023-05-15'],
    ['2023-12-01', 1, '2024-01-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to)
  })
  test('no bound stays no bound', () => {
    expect(addYears(Infinity, 3)).toBe(Infinity)
    expect(addDays(-Infinity, 3)).toBe(-Infinity)
  })
})

/** An age counted another way: by stepping birthdays with the runtime's own calendar. */
function ageByBirthdays(birth: Date, on: Date): number {
  for (let age = 0; ; age += 1) {
    const year = birth.getUTCFullYear() + age + 1
    const last = new Date(Date.UTC(year, birth.getUTCMonth() + 1, 0)).getUTCDate()
    const birthday = Date.UTC(year, birth.getUTCMonth(), Math.min(birth.getUTCDate(), last))
    if (birthday > on.getTime()) return age
  }
}

const asDay = (date: Date): number => date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate()

test('ages agree with the runtime’s calendar over thousands of birthdays', () => {
  const start = Date.UTC(1951, 0, 1)
  for (let step = 0; step < 9000; step += 1) {
    const birth = new Date(start + step * 3 * 86400000)
    for (const years of [0, 1, 3, 14, 18, 60]) {
      for (const around of [-1, 0, 1]) {
        const on = new Date(Date.UTC(birth.getUTCFullYear() + years, birth.getUTCMonth(), birth.getUTCDate() + around))
        if (on < birth) continue
        expect(yearsCompleted(asDay(birth), asDay(on)), `${birth.toISOString()} on ${on.toISOString()}`).toBe(ageByBirthdays(birth, on))
      }
    }
  }
})

test('every day of a leap year’s 29 February children is counted right around their birthdays', () => {
  const born = day('2020-02-29')
  expect(yearsCompleted(born, day('2023-02-27'))).toBe(2)
  expect(yearsCompleted(born, day('2023-02-28'))).toBe(3)
  expect(yearsCompleted(born, day('2024-02-28'))).toBe(3)
  expect(yearsCompleted(born, day('2024-02-29'))).toBe(4)
})

test('days are added and counted as the runtime’s calendar does', () => {
  for (let step = 0; step < 4000; step += 7) {
    const from = new Date(Date.UTC(2019, 11, 28))
    const to = new Date(from.getTime() + step * 86400000)
    expect(addDays(asDay(from), step)).toBe(asDay(to))
    expect(daysBetween(asDay(from), asDay(to))).toBe(step)
  }
})

test('months completed turn on the day of the month', () => {
  expect(monthsCompleted(day('2023-06-15'), day('2023-12-14'))).toBe(5)
  expect(monthsCompleted(day('2023-06-15'), day('2023-12-15'))).toBe(6)
  expect(monthsCompleted(day('2023-08-31'), day('2024-02-29'))).toBe(6)
  expect(daysInMonth(1900, 2)).toBe(28)
})
