import { places as entries, within as liesWithin } from '../../../rules/registry'
import type { PlaceCode } from './types/basic'
import type { Place } from './types/rules'

/** Every place that is listed, parents before children. Codes of counties that are not listed are known all the same. */
export function places(): Place[] {
  return entries.map(({ code, parent, names, region, documents, load }) => ({
    code,
    parent,
    names,
    region,
    hasRules: load !== undefined,
    documents,
  }))
}

/** Whether a place is, or lies inside, another. A code that is none lies in nothing but itself. */
export function within(code: PlaceCode, place: PlaceCode): boolean {
  return liesWithin(code, place)
}
