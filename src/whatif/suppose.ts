import { readHousehold, type Fault, type Household } from '../../rules/household'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { grownBy } from './changes/birth'
import { filledIn, type Change, type Situation, type Values } from './changes/change'

/** Two situations of one family, held against each other on one day. */
export interface Supposed {
  readonly on: DayNumber
  readonly before: Household
  readonly after: Household
  /** Why the second cannot be, by the household file's own rules; empty where it can. */
  readonly faults: readonly Fault[]
}

/** The situation with everything said of the change, on the day it is told for: that of the check, or a later one. */
export function situationOf(change: Change, household: Household, values: Values, on: DayNumber): Situation {
  const said = filledIn(change, { household, values, on })
  const day = said.values.day === undefined ? undefined : parseDay(said.values.day)
  const later = Math.max(on, day ?? on)
  // A birth itself says what becomes of a child expected; otherwise it is born by then.
  return { ...said, household: change.before ? household : grownBy(household, later), on: later }
}

/** What the change makes of the household; undefined while something needed is not said. */
export function suppose(change: Change, household: Household, values: Values, on: DayNumber): Supposed | undefined {
  const situation = situationOf(change, household, values, on)
  const before = change.before ? change.before(situation) : situation.household
  const after = change.apply(situation)
  if (!before || !after) return undefined
  const known = readHousehold(before, situation.on).faults ?? []
  const faults = (readHousehold(after, situation.on).faults ?? []).filter(
    ({ path, code }) => !known.some((old) => old.path === path && old.code === code),
  )
  return { on: situation.on, before, after, faults }
}
