import { placesOf, type Household as ReadHousehold } from '../../../../rules/household'
import type { PlaceCode } from '../types/basic'
import type { Household } from '../types/household'

/** Places by their codes, or those that a household's answers name. */
export const codesOf = (of: readonly PlaceCode[] | Household): readonly PlaceCode[] => (isList(of) ? of : placesOf(of as ReadHousehold))

const isList = (of: readonly PlaceCode[] | Household): of is readonly PlaceCode[] => Array.isArray(of)
