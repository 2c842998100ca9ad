import { prepare, readHousehold, type Facts, type Household } from '../../../../rules/household'
import type { PlaceRules } from '../../../../rules/language'
import type { DayNumber } from '../../../../rules/language/calendar'
import { YuhuiError } from '../errors'
import type { Case, Rules } from '../types/rules'
import { assertPlaces } from './codes'
import { dayOf } from './days'

/** A case as the engine takes it. */
export interface Opened {
  readonly rules: readonly PlaceRules[]
  readonly household: Household
  readonly facts: Facts
  readonly on: DayNumber
  readonly places: readonly string[]
}

const format: Rules['format'] = 'yuhui-rules/1'

/** Rules as the library hands them out. */
export const sealed = (places: readonly PlaceRules[]): Rules => ({ format, codes: new Set(places.map(({ place }) => place)), places })

/** Whichever realm it comes from. JSON makes something else of a set. */
const isSet = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Set]'

/** Rules as the engine takes them. Throws 'not-rules' for what this library has not made, and for what JSON has made of it. */
export function unsealed(rules: Rules): readonly PlaceRules[] {
  const { format: told, codes, places } = (rules ?? {}) as Partial<Rules>
  if (told !== format || !isSet(codes)) throw new YuhuiError('not-rules', 'not rules that loadPlaces or readPlaces has made')
  // What was sealed above, or a copy of it that came by a message.
  return places as readonly PlaceRules[]
}

/** Reads a household for a day. Throws 'not-a-household' with every fault. */
export function householdOf(input: unknown, on: DayNumber): Household {
  const { household, faults } = readHousehold(input, on)
  if (household) return household
  const told = faults.map(({ path, code }) => `${path || 'the household'}: ${code}`)
  throw new YuhuiError('not-a-household', told.join('; '), faults)
}

/** Makes a case ready for the engine. Throws a `YuhuiError` for whatever of it does not fit. */
export function open(of: Case): Opened {
  const { rules, household, on, places = [] } = (of ?? {}) as Case
  const day = dayOf(on)
  const own = unsealed(rules)
  assertPlaces(places)
  const read = householdOf(household, day)
  return { rules: own, household: read, facts: prepare(read, places), on: day, places }
}
