import { useMemo } from 'react'
import { placesOf, type Household } from '../../../rules/household'
import { elsewhereInChina, findPlaces, isInChina, isListed, placeName, regionOf, unitOf, useLookup } from '../../questionnaire'
import { useAnswers, withAnswer } from '../../share'
import { useText } from '../../ui'
import { listedFor, type EntryKind, type Listed } from './listed'
import { matching, type Around } from './read'

/** So many places are listed; another letter typed leaves fewer. */
const mostPlaces = 12

/** The places the family has named elsewhere: mostly it is one of them. */
const nearOf = (path: string, household: Household): readonly string[] =>
  placesOf(withAnswer(household, path, undefined)).filter((code) => code !== elsewhereInChina && isInChina(code))

/** Everything a typed text is read with: the listed answers, the unit of the box, and the places of China once they are there. */
export function useAround(path: string, kind: EntryKind, wanted: boolean): Around & { readonly waiting: boolean } {
  const { household } = useAnswers()
  const text = useText()
  const isPlace = kind.is === 'place'
  const { lookup, failed } = useLookup(isPlace && wanted)
  const near = isPlace ? nearOf(path, household).join() : ''
  // Its words hang on nothing else: they are not looked up whenever another field is answered.
  const listed = useMemo(() => listedFor(path, kind, text, near === '' ? [] : near.split(',')), [path, kind, text, near])
  return {
    listed,
    unit: kind.is === 'number' ? unitOf(path, kind, text) : undefined,
    placesFor: (typed) => findPlaces(typed, lookup),
    nameOf: (code) => placeName(code, text, lookup),
    regionOf: (code) => regionOf(code, text, lookup),
    // Without the counties of China nobody here can tell.
    isPlace: (code) => isListed(code) || lookup === undefined || lookup.county(code) !== undefined,
    waiting: isPlace && wanted && !lookup && !failed,
  }
}

/** What is listed below the box for what was typed there. */
export function optionsFor({ is }: EntryKind, query: string, { listed, placesFor, nameOf, regionOf: region }: Around): readonly Listed[] {
  const found = matching(listed, query)
  if (is !== 'place' || query === '' || /^\d$/.test(query)) return found
  const near = new Set(found.map(({ answer }) => answer))
  const places = (placesFor?.(query) ?? []).filter((code) => !near.has(code)).slice(0, mostPlaces)
  return [
    ...found,
    ...places.map((code) => {
      const note = region?.(code)
      return { key: '', label: nameOf?.(code) ?? code, answer: code, ...(note === undefined ? {} : { note }) }
    }),
  ]
}
