import { loadRules } from '../../../rules/registry'
import { codesOf } from './inside/codes'
import { sealed } from './inside/open'
import type { PlaceCode } from './types/basic'
import type { Household } from './types/household'
import type { Rules } from './types/rules'

/**
 * Loads the rules that speak to a family tied to these places, or to the places that a household names: residence, hukou,
 * work, insurance, provident fund. With each place come those it lies in, and the modules of no other are fetched. Throws
 * 'not-a-place' for a code that is none, 'not-a-household' for what is neither; rejects with the error of `import()` where a module cannot be fetched.
 */
export async function loadPlaces(of: readonly PlaceCode[] | Household): Promise<Rules> {
  return sealed((await loadRules(codesOf(of))).map(({ rules }) => rules))
}
