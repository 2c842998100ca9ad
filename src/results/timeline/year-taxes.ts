import { dayFrom } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { taxSpared, type Spared } from '../../engine/bundle'
import type { YearSum } from '../../engine/timeline'
import type { Years } from './use-years'

/** What deductions spare together in each of the years, by their last day: what is over by then still counts for its months. */
export function yearTaxes(sums: readonly YearSum[], { stretches, factsOn }: Years): ReadonlyMap<number, Spared> {
  return new Map(
    sums.flatMap(({ year }) => {
      const last = dayFrom(year, 12, 31)
      const stretch = stretches.find(({ from, until }) => from <= last && last <= until)
      const spared = stretch && taxSpared(stretch.outcomes, factsOn(last), last, within)
      return spared ? [[year, spared] as const] : []
    }),
  )
}
