import { placesOf, type Household as ReadHousehold } from '../../../rules/household'
import { loadRules } from '../../../rules/registry'
import { assertPlaces, sealed } from './inside/open'
import type { PlaceCode } from './types/basic'
import type { Household } from './types/household'
import type { Rules } from './types/rules'

/** Places by their codes, or those that a household's answers name. */
export const codesOf = (of: readonly PlaceCode[] | Household): readonly PlaceCode[] => (isList(of) ? of : placesOf(of as ReadHousehold))

const isList = (of: readonly PlaceCode[] | Household): of is readonly PlaceCode[] => Array.isArray(of)

/**
 * Loads the rules that speak to a family tied to these places, or to the places that a household names: residence, hukou,
 * work, insurance, provident fund. With each place come those it lies in, and the modules of no other are fetched. Throws
 * 'not-a-place' for a code that is none; rejects with the error of `import()` where a module cannot be fetched.
 */
export async function loadPlaces(of: readonly PlaceCode[] | Household): Promise<Rules> {
  const codes = codesOf(of)
  assertPlaces(codes)
  return sealed((await loadRules(codes)).map(({ rules }) => rules))
}
