import { chainOf, placeByCode, places, type PlaceEntry } from '../../rules/registry'
import type { SelectOption, Text } from '../ui'

/** China as a whole: what a place that we have no rules for gives its families. */
export const elsewhereInChina = '100000'

const parents: ReadonlySet<string> = new Set(places.flatMap(({ parent }) => (parent === null ? [] : [parent])))

/** Whether a place of its own, below the nation, has rules for those who live there. */
const hasLocalRules = ({ code }: PlaceEntry): boolean => chainOf(code).some(({ parent, load }) => parent !== null && load !== undefined)

/** The counties, districts and cities at the ends of the tree for which there are local rules. */
export const chosenPlaces: readonly PlaceEntry[] = places.filter((place) => !parents.has(place.code) && hasLocalRules(place))

/** How a place is called. */
export function placeName(code: string, { t, language }: Text): string {
  if (code === elsewhereInChina) return t('household:answers.elsewhere')
  return placeByCode(code)?.names[language] ?? `${t('household:answers.elsewhere')} ${code}`
}

/** The province and city a place lies in, for telling places of one name apart. */
export const regionOf = (code: string, { language }: Text): string | undefined => placeByCode(code)?.region[language] || undefined

/** The places as a list to choose from, by province and city; `also` is a code from a file that may not be among them. */
export function placeOptions(text: Text, also?: string): readonly SelectOption[] {
  const listed = chosenPlaces.map((place): SelectOption => ({
    value: place.code,
    label: place.names[text.language],
    group: place.region[text.language],
  }))
  const stranger = also !== undefined && also !== elsewhereInChina && !listed.some(({ value }) => value === also)
  return [
    ...listed,
    ...(stranger ? [{ value: also, label: placeName(also, text) }] : []),
    { value: elsewhereInChina, label: text.t('household:answers.otherPlace') },
  ]
}
