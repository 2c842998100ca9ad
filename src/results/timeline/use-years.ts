import { useMemo } from 'react'
import { prepare, type Household } from '../../../rules/household'
import { addDays, dayFrom, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { timeline, type Stretch } from '../../engine/timeline'
import { expectedBirth, type ExpectedBirth } from '../../share'
import type { Results } from '../useResults'

/** A family over whole calendar years, beginning with that of the check. */
export interface Years {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly stretches: readonly Stretch[]
  /** A birth that falls into them. */
  readonly birth?: ExpectedBirth
  /** With whoever is born by the end, for names and seals. */
  readonly household: Household
}

/** Works the years out: with the answers as they are, and from the day a child is due with that child. */
export function yearsOf({ household, facts, rules, places, on }: Results, count: number): Years {
  const from = dayFrom(yearOf(on), 1, 1)
  const to = dayFrom(yearOf(on) + count - 1, 12, 31)
  const own = rules.map(({ module }) => module.rules)
  const birth = expectedBirth(household, on)
  if (!birth || birth.due > to) return { from, to, household, stretches: timeline(own, facts, { from, to, answeredOn: on }, within) }
  const { due } = birth
  const born = prepare(birth.household, places)
  const stretches = [
    ...timeline(own, facts, { from, to: addDays(due, -1), answeredOn: on }, within),
    ...timeline(own, born, { from: due, to, answeredOn: due }, within),
  ]
  return { from, to, stretches, birth, household: birth.household }
}

/** The same, once for the answers and the day. */
export const useYears = (results: Results, count: number): Years => useMemo(() => yearsOf(results, count), [results, count])
