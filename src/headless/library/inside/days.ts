import { formatDay, parseDay, type DayNumber } from '../../../../rules/language/calendar'
import { YuhuiError } from '../errors'
import type { Day, Term } from '../types/basic'

/** Reads a day of the library's edge. Throws 'not-a-day'. */
export function dayOf(text: Day): DayNumber {
  const day = typeof text === 'string' ? parseDay(text) : undefined
  if (day === undefined) throw new YuhuiError('not-a-day', `not a day of the form YYYY-MM-DD: ${String(text)}`)
  return day
}

/** First and last day in words; a bound at infinity is none. */
export const termText = (from?: DayNumber, until?: DayNumber): Term => ({
  ...(from === undefined || !Number.isFinite(from) ? {} : { from: formatDay(from) }),
  ...(until === undefined || !Number.isFinite(until) ? {} : { until: formatDay(until) }),
})
