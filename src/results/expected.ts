import { prepare, type Household } from '../../rules/household'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import type { PlaceRules } from '../../rules/language'
import { within } from '../../rules/registry'
import { evaluate, isLaw, type Outcome } from '../engine'

const id = 'expected'

/** The day a child is expected on, where that is still ahead. */
function dueAfter({ pregnancy }: Household, on: DayNumber): DayNumber | undefined {
  if (typeof pregnancy !== 'object' || pregnancy === null) return undefined
  const due = typeof pregnancy.dueDate === 'string' ? parseDay(pregnancy.dueDate) : undefined
  return due !== undefined && due > on ? due : undefined
}

/**
 * What law will give for a child on the way, from the day it is due: figures that go by the child have nobody to stand for
 * before. Taken to be lawful, the couple's own, and registered with the mother, or the father.
 */
export function forExpectedChild(rules: readonly PlaceRules[], household: Household, places: readonly string[], on: DayNumber): Outcome[] {
  const due = dueAfter(household, on)
  const { children, mother, father, pregnancy } = household
  if (due === undefined || !Array.isArray(children) || typeof pregnancy !== 'object' || pregnancy === null) return []
  const hukou = [mother, father].flatMap((parent) => (parent && typeof parent === 'object' && parent.hukou ? [parent.hukou] : []))[0]
  const child = { id, birthDate: pregnancy.dueDate as string, ...(hukou === undefined ? {} : { hukou }) }
  const born: Household = { ...household, pregnancy: null, children: [...children, child] }
  const own = rules.map((place) => ({ ...place, benefits: place.benefits.filter(({ subject }) => subject === 'each-child') }))
  return evaluate(own, prepare(born, places), due, within)
    .filter(
      (outcome) => outcome.subject === `child:${id}` && outcome.status === 'eligible' && isLaw(outcome) && outcome.value?.min !== undefined,
    )
    .map((outcome) => ({ ...outcome, subject: 'household', status: 'upcoming', from: due, missing: [] }))
}
