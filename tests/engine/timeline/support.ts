import { prepare, readHousehold } from '../../../rules/household'
import { ruleDocument, type Benefit } from '../../../rules/language'
import { parseDay, type DayNumber } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { timeline, type Stretch } from '../../../src/engine/timeline'
import { rulesOf } from '../../support/rules'

/** Law without an end. */
export const lasting = ruleDocument({
  id: 'test-lasting',
  standing: 'in-force',
  from: '2020-01-01',
  checkedOn: '2026-11-22',
  clauses: { 'lasting-1': { kind: 'entitlement' } },
})

/** The stretches of some rules for a household file between two days, answered on the first of them unless said otherwise. */
export function stretchesOf(benefits: readonly Benefit[], household: object, from: string, to: string, answered = from): Stretch[] {
  const [first, last, answeredOn] = [from, to, answered].map((text) => parseDay(text) as DayNumber) as [number, number, number]
  const reading = readHousehold(household, answeredOn)
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return timeline(rulesOf(...benefits), prepare(reading.household), { from: first, to: last, answeredOn }, within)
}
