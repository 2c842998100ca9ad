import { placesOf, prepare, readHousehold, type Fault } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { chainOf, loadRules, rulingPlaces, within, type PlaceModule } from '../../rules/registry'
import { evaluate } from '../engine'
import { contractOutcome, type ContractOutcome } from './contract'

export type Checked = { readonly outcomes: readonly ContractOutcome[] } | { readonly faults: readonly Fault[] }

/** Keeps rules once loaded, by the places that have some: families name thousands of counties, and few of them do. */
const loaded = new Map<string, Promise<PlaceModule[]>>()

function rulesFor(codes: readonly string[]): Promise<PlaceModule[]> {
  const key = rulingPlaces(codes)
    .map(({ code }) => code)
    .join()
  const known = loaded.get(key)
  if (known) return known
  const loading = loadRules(codes)
  loaded.set(key, loading)
  // What could not be fetched may be there the next time.
  loading.catch(() => loaded.delete(key))
  return loading
}

/**
 * Works out every benefit for a household file (parsed JSON) on a day. `named` are places to look at besides
 * those the file names; with any given, only those and the places they lie in are looked at.
 * A file that does not fit is answered with every fault in it.
 */
export async function check(input: unknown, on: DayNumber, named: readonly string[] = []): Promise<Checked> {
  const unknown = named.filter((code) => chainOf(code).length === 0)
  if (unknown.length > 0) return { faults: unknown.map((code) => ({ path: code, code: 'not-a-place' })) }
  const reading = readHousehold(input, on)
  if (reading.faults) return { faults: reading.faults }
  const modules = await rulesFor(named.length > 0 ? named : placesOf(reading.household))
  const facts = prepare(reading.household, named)
  return {
    outcomes: evaluate(
      modules.map((module) => module.rules),
      facts,
      on,
      within,
    ).map(contractOutcome),
  }
}
