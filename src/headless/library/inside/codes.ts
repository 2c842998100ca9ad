import { placesOf, type Household as ReadHousehold } from '../../../../rules/household'
import { chainOf } from '../../../../rules/registry'
import { YuhuiError } from '../errors'
import type { PlaceCode } from '../types/basic'
import type { Household } from '../types/household'

const isList = (of: readonly PlaceCode[] | Household): of is readonly PlaceCode[] => Array.isArray(of)

/** Throws 'not-a-place' for the first code that is none. */
export function assertPlaces(codes: readonly string[]): void {
  const wrong = codes.find((code) => typeof code !== 'string' || chainOf(code).length === 0)
  if (wrong !== undefined) throw new YuhuiError('not-a-place', `not a place code: ${String(wrong)}`)
}

/**
 * Places by their codes, or those that a household's answers name. Throws 'not-a-place' for a code that is none, and
 * 'not-a-household' for what is neither: a single code would otherwise pass for a family that has told nothing.
 */
export function codesOf(of: readonly PlaceCode[] | Household): readonly PlaceCode[] {
  if (isList(of)) {
    assertPlaces(of)
    return of
  }
  if (typeof of !== 'object' || of === null)
    throw new YuhuiError('not-a-household', 'neither a list of place codes nor a household', [{ path: '', code: 'not-a-record' }])
  const codes = placesOf(of as ReadHousehold)
  // Which answer it is stays unsaid: a message may end up in a log.
  if (codes.some((code) => chainOf(code).length === 0)) throw new YuhuiError('not-a-place', 'the household names a place that is none')
  return codes
}
