import { formatDay, type DayNumber } from '../../../rules/language/calendar'
import type { WorkingDays } from '../../engine/leave'

/** The State Council’s yearly notices, as the package chinese-days has them: days by 'YYYY-MM-DD', each with the holiday’s names. */
export interface Notices {
  /** Days off, weekends next to a holiday included. */
  readonly holidays: Readonly<Record<string, string>>
  /** Days worked instead. */
  readonly workdays: Readonly<Record<string, string>>
}

/** The package’s English names, and the keys of ours. */
const keys: Readonly<Record<string, string>> = {
  "New Year's Day": 'new-year',
  'Spring Festival': 'spring-festival',
  'Tomb-sweeping Day': 'tomb-sweeping',
  'Labour Day': 'labour-day',
  'Dragon Boat Festival': 'dragon-boat',
  'Mid-autumn Festival': 'mid-autumn',
  'National Day': 'national-day',
  'Anti-Fascist 70th Day': 'victory-day',
}

/** Notices for a year have reached back into the year before, never beyond this day. */
const firstDayOfTheNextNotice = 1229

const isWeekend = (day: DayNumber): boolean => {
  const weekday = new Date(formatDay(day)).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** Which days people work, from the first to the last year of which there is a notice. */
export function workingDaysFrom({ holidays, workdays }: Notices): WorkingDays {
  const years = Object.keys(holidays).map((day) => Number(day.slice(0, 4)))
  const first = Math.min(...years) * 10000 + 101
  const knownThrough = Math.max(...years) * 10000 + firstDayOfTheNextNotice - 1
  return {
    knownThrough,
    isWorkday: (day) => {
      if (day < first || day > knownThrough) return undefined
      const name = formatDay(day)
      return workdays[name] !== undefined || (holidays[name] === undefined && !isWeekend(day))
    },
    holidayOn: (day) => {
      const name = holidays[formatDay(day)]
      return name === undefined ? undefined : (keys[name.split(',')[0] ?? ''] ?? 'other')
    },
  }
}
