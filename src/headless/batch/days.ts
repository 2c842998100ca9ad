import { addDays, dayFrom, formatDay, parseDay, type DayNumber } from '../../../rules/language/calendar'

const written = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))$/
/** Midnight, or any time of day, as databases and spreadsheets write it after the day. One with a zone may mean another day. */
const timeOfDay = /[ T]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/

/** Days that spreadsheets count from 1900 on: from 1927 to 2119, so that no year and no YYYYMMDD is taken for one. */
const serial = /^([1-7]\d{4})(\.\d+)?$/
/** The day that spreadsheets number 0, once their 29 February 1900, which never was, is past. */
const dayZero = dayFrom(1899, 12, 30)

/**
 * A day as tables write it: 2023-12-08, 2023/12/8, 2023.12.8, 20231208, 2023年12月8日, or the number a spreadsheet
 * gives it. Undefined for what is none of these, or no real day; 12/8/2023 may be two days and is none.
 */
export function readDay(text: string): DayNumber | undefined {
  const cell = text.normalize('NFKC').trim()
  const [, days] = serial.exec(cell) ?? []
  if (days !== undefined) return addDays(dayZero, Number(days))
  const [, year, , month = '', day = '', cnMonth = '', cnDay = '', mm = '', dd = ''] =
    written.exec(cell.replace(timeOfDay, '').replace(/\s/g, '')) ?? []
  if (year === undefined) return undefined
  const two = (part: string): string => part.padStart(2, '0')
  return parseDay(`${year}-${two(month || cnMonth || mm)}-${two(day || cnDay || dd)}`)
}

/** The same, as the household file writes days. */
export function dayText(text: string): string | undefined {
  const day = readDay(text)
  return day === undefined ? undefined : formatDay(day)
}
