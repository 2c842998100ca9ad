// The second door of the library: the rules as JSON, and the schemas. Whoever only works households out does not fetch it.
import { loadRules } from '../../../rules/registry'
import { createSharing, readPlace, writePlace } from '../data'
import { householdSchema as householdJson, outcomeSchema as outcomeJson, rulesSchema as rulesJson } from '../data/schema'
import { sealed } from './inside/open'
import { codesOf } from './inside/codes'
import type { PlaceCode } from './types/basic'
import type { JsonSchema, RulesFault, RulesFile, RulesReading } from './types/data'
import type { Household } from './types/household'

export type { JsonSchema, RulesFault, RulesFile, RulesReading } from './types/data'

/**
 * The rules that `loadPlaces` loads for the same places, as JSON: one file for each place, the widest first. Throws
 * 'not-a-place' for a code that is none; rejects with the error of `import()` where a module cannot be fetched.
 */
export async function exportPlaces(of: readonly PlaceCode[] | Household): Promise<RulesFile[]> {
  return (await loadRules(codesOf(of))).map((module): RulesFile => ({ ...writePlace(module) }))
}

/**
 * Reads files of rules (parsed JSON, from whomever), all that are evaluated together at once. What comes of it may stand
 * wherever rules of `loadPlaces` may. Gives the rules, or everything that is wrong with the files; throws nothing.
 */
export function readPlaces(files: readonly unknown[]): RulesReading {
  if (!Array.isArray(files)) return { faults: [{ file: 0, path: '', code: 'not-rules' }] }
  const sharing = createSharing()
  const known = new Set<string>()
  const readings = files.map((file) => readPlace(file, sharing))
  const [first, ...rest] = readings.flatMap(({ module, faults }, file): RulesFault[] => {
    if (faults) return faults.map((fault) => ({ file, ...fault }))
    const { place } = module.rules
    if (known.has(place)) return [{ file, path: 'place.code', code: 'twice' }]
    known.add(place)
    return []
  })
  if (first) return { faults: [first, ...rest] }
  return { rules: sealed(readings.flatMap(({ module }) => module?.rules ?? [])) }
}

/** The JSON Schema of a household file. What it allows may still contradict itself: `readHousehold` tells that too. */
export const householdSchema = (): JsonSchema => householdJson()

/** The JSON Schema of a file of rules. */
export const rulesSchema = (): JsonSchema => rulesJson()

/** The JSON Schema of a list of outcomes, as `check` and the command give it. */
export const outcomeSchema = (): JsonSchema => outcomeJson()
