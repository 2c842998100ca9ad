import { prepare, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import type { PlaceRules } from '../../rules/language'
import { within } from '../../rules/registry'
import { evaluate, isLaw, type Outcome } from '../engine'
import { expectedBirth } from '../share'

/** What law will give for a child on the way, from the day it is due: figures that go by the child have nobody to stand for before. */
export function forExpectedChild(rules: readonly PlaceRules[], household: Household, places: readonly string[], on: DayNumber): Outcome[] {
  const birth = expectedBirth(household, on)
  if (!birth) return []
  const { due, ids } = birth
  const own = rules.map((place) => ({ ...place, benefits: place.benefits.filter(({ subject }) => subject === 'each-child') }))
  return evaluate(own, prepare(birth.household, places), due, within)
    .filter(
      (outcome) =>
        outcome.subject === `child:${String(ids[0])}` &&
        outcome.status === 'eligible' &&
        isLaw(outcome) &&
        outcome.value?.min !== undefined,
    )
    .map((outcome) => ({ ...outcome, subject: 'household', status: 'upcoming', from: due, missing: [] }))
}
