import { addDays, daysBetween, yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { WorkingDays } from '../../../src/engine/leave'

const range = (from: DayNumber, until: DayNumber): DayNumber[] =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index))

/** Days off by the notices for 2025 and 2026, copied by hand. */
const off: Readonly<Record<string, readonly DayNumber[]>> = {
  'new-year': [20250101, ...range(20260101, 20260103)],
  'spring-festival': [...range(20250128, 20250204), ...range(20260215, 20260223)],
  'tomb-sweeping': [...range(20250404, 20250406), ...range(20260404, 20260406)],
  'labour-day': [...range(20250501, 20250505), ...range(20260501, 20260505)],
  'dragon-boat': [...range(20250531, 20250602), ...range(20260619, 20260621)],
  'mid-autumn': [20251006, ...range(20260925, 20260927)],
  'national-day': [...range(20251001, 20251005), 20251007, 20251008, ...range(20261001, 20261007)],
}

/** Weekend days on which people work instead. */
export const madeUp: readonly DayNumber[] = [
  20250126, 20250208, 20250427, 20250928, 20251011, 20260104, 20260214, 20260228, 20260509, 20260920, 20261010,
]

const holidays = new Map(Object.entries(off).flatMap(([name, days]) => days.map((day) => [day, name] as const)))

/** 1 January 2000 was a Saturday. */
export const isWeekend = (day: DayNumber): boolean => ((daysBetween(20000101, day) % 7) + 7) % 7 <= 1

const known = (day: DayNumber): boolean => (yearOf(day) === 2025 || yearOf(day) === 2026) && day <= 20261228

/** The working days of 2025 and 2026; of every other year nothing is known. */
export const workingDays: WorkingDays = {
  isWorkday: (day) => (known(day) ? madeUp.includes(day) || !(isWeekend(day) || holidays.has(day)) : undefined),
  holidayOn: (day) => holidays.get(day),
  knownThrough: 20261228,
}
