import type { Lost } from '../../../rules/language'
import { yearOf, type DayNumber } from '../../../rules/language/calendar'
import type { Outcome } from '../outcome'

/**
 * Yuan that are lost once a day has passed. Of what is paid by years, the year's own sum; of money paid once, all of it.
 * What goes on month by month, what lies between two figures and what is no cash has no sum that is surely lost; nor has a
 * year's tax, which hangs on what was taken off before.
 */
export function amountLost(lost: Lost, by: DayNumber, { benefit, value, schedule }: Outcome): number | undefined {
  if (benefit.value.kind !== 'cash') return undefined
  if (lost === 'year') return schedule?.find(({ year }) => year === yearOf(by))?.amount
  if (lost !== 'all' || !value || value.min === undefined || value.min === 0 || value.min !== value.max) return undefined
  return value.bound === 'exact' && (value.per === 'once' || value.per === 'birth') ? value.min : undefined
}
