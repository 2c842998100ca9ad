import { addMonths, daysBetween, monthsCompleted, type DayNumber } from '../../../rules/language/calendar'
import type { Text } from '../../ui'

/** Up to so many days are counted one by one. */
const MOST_DAYS = 60

/** How long it is until a last day, which is not over: today, tomorrow, in days, in months. */
export function untilText(on: DayNumber, day: DayNumber, { t }: Text): string {
  const days = daysBetween(on, day)
  if (days === 0) return t('next:until.today')
  if (days === 1) return t('next:until.tomorrow')
  if (days <= MOST_DAYS) return t('next:until.days', { count: days })
  const count = monthsCompleted(on, day)
  return t(addMonths(on, count) === day ? 'next:until.months' : 'next:until.monthsAndMore', { count })
}
