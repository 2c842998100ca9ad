import { chainOf, placeByCode, places, type PlaceEntry } from '../../../rules/registry'
import type { Text } from '../../ui'
import type { Lookup } from './lookup'
import { lookupHere } from './use-lookup'

/** China as a whole: an answer of before any county could be chosen, and what holds everywhere. */
export const elsewhereInChina = '100000'

const parents: ReadonlySet<string> = new Set(places.flatMap(({ parent }) => (parent === null ? [] : [parent])))

/** Whether a place, or the city it lies in, has a plan of its own. */
const hasPlan = ({ code }: PlaceEntry): boolean => chainOf(code).some(({ parent, documents }) => parent !== null && documents.length > 0)

const chosen = places.filter((place) => !parents.has(place.code) && hasPlan(place))

/** The counties, districts and cities for which there is a plan: those with one of their own before those of a city that has one. */
export const chosenPlaces: readonly PlaceEntry[] = [
  ...chosen.filter(({ documents }) => documents.length > 0),
  ...chosen.filter(({ documents }) => documents.length === 0),
]

/** Whether a code is one of the mainland's; one that only looks so is known once the counties are there. */
export const isInChina = (code: string): boolean => chainOf(code).length > 0

/** Whether its name is known without fetching the counties of China. */
export const isListed = (code: string): boolean => placeByCode(code) !== undefined

/** How a place is called. A code that nobody lists keeps its digits, after its province where that is known. */
export function placeName(code: string, { t, language }: Text, lookup: Lookup | undefined = lookupHere()): string {
  if (code === elsewhereInChina) return t('household:answers.elsewhere')
  const own = placeByCode(code)?.names[language] ?? lookup?.county(code)?.names[language]
  return own ?? `${lookup?.province(code)?.names[language] ?? t('household:answers.elsewhere')} ${code}`
}

/** The province and city a place lies in, for telling places of one name apart. */
export function regionOf(code: string, { language }: Text, lookup: Lookup | undefined = lookupHere()): string | undefined {
  return placeByCode(code)?.region[language] || lookup?.county(code)?.region[language] || undefined
}

export interface Levels {
  /** The places whose rules are known, from the narrowest to the nation. */
  readonly known: readonly string[]
  /** Below them, those whose rules are not, the widest first. */
  readonly missing: readonly string[]
}

/** Whose rules are known for a family of a place. */
export function levelsOf(code: string, text: Text, lookup: Lookup | undefined = lookupHere()): Levels {
  const chain = chainOf(code)
  const name = (place: PlaceEntry): string => place.names[text.language]
  const known = chain.filter(({ load }) => load !== undefined)
  const narrowest = chain.indexOf(known[0] as PlaceEntry)
  if (code === elsewhereInChina || narrowest < 0) return { known: known.map(name), missing: [] }
  const listed = chain.slice(0, narrowest).map(name).reverse()
  if (isListed(code)) return { known: known.map(name), missing: listed }
  // Of an unlisted county, its city lies between it and what is listed, unless that is the city.
  const city = known[0]?.code.endsWith('0000') ? lookup?.county(code)?.city?.[text.language] : undefined
  return { known: known.map(name), missing: [...listed, ...(city === undefined ? [] : [city]), placeName(code, text, lookup)] }
}
