import { addDays, type DayNumber } from '../../../rules/language/calendar'
import type { WorkingDays } from './count'
import type { Holidays, HolidayStretch } from './outcome'

/** The holidays between two days, both included, as far as notices tell. */
export function holidaysIn(from: DayNumber, until: DayNumber, { isWorkday, holidayOn }: WorkingDays): Holidays {
  const stretches: HolidayStretch[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (isWorkday(day) === undefined) return { stretches, unknownFrom: day }
    const holiday = holidayOn(day)
    if (holiday === undefined) continue
    const before = stretches[stretches.length - 1]
    if (before && addDays(before.until, 1) === day)
      stretches[stretches.length - 1] = {
        ...before,
        until: day,
        days: before.days + 1,
        holidays: [...new Set([...before.holidays, holiday])],
      }
    else stretches.push({ holidays: [holiday], from: day, until: day, days: 1 })
  }
  return { stretches }
}
