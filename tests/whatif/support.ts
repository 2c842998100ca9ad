import { readFileSync } from 'node:fs'
import { placesOf, prepare, readHousehold, type Household } from '../../rules/household'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { loadRules, within } from '../../rules/registry'
import { evaluate, type Outcome } from '../../src/engine'
import { differences, type Difference } from '../../src/engine/compare'
import { changeById } from '../../src/whatif/changes'
import type { Change, Values } from '../../src/whatif/changes/change'
import { suppose, type Supposed } from '../../src/whatif/suppose'

export const dayOf = (text: string): DayNumber => {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(text)
  return day
}

/** A household file as the app would hold it. Throws on one that does not fit. */
export function household(file: object, on: string): Household {
  const reading = readHousehold(file, dayOf(on))
  if (reading.faults) throw new Error(JSON.stringify(reading.faults))
  return reading.household
}

export const change = (id: string): Change => {
  const found = changeById(id)
  if (!found) throw new Error(`no change ${id}`)
  return found
}

/** What a change makes of a household. Throws where something needed is not said. */
export function supposed(id: string, file: object, values: Values, on: string): Supposed {
  const found = suppose(change(id), household(file, on), values, dayOf(on))
  if (!found) throw new Error('something is not said')
  return found
}

/** What the rules of a family's own places come to. */
export async function worked(of: Household, on: DayNumber): Promise<Outcome[]> {
  const places = placesOf(of)
  const modules = await loadRules(places)
  return evaluate(
    modules.map(({ rules }) => rules),
    prepare(of, places),
    on,
    within,
  )
}

/** What differs between two households on a day, each by the rules of its own places. */
export async function between(before: Household, after: Household, on: DayNumber): Promise<Difference[]> {
  return differences(await worked(before, on), await worked(after, on))
}

/** `gained zhangping/home-purchase-subsidy household` */
export const told = (found: readonly Difference[]): string[] =>
  found.map(({ kind, was, is, subject }) => `${kind} ${(kind === 'lost' ? was : (is ?? was))?.benefit.id ?? ''} ${subject}`)

/** A family of Zhangping with three children that rents; its file is the project's example. */
export const example = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as Household
