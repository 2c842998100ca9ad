import { places, type PlaceEntry } from '../../rules/registry'

export const levels = ['nation', 'province', 'city', 'county'] as const
export type Level = (typeof levels)[number]

/** The level of a place, by the digits of its code. Cities under no prefecture end in digits as counties do. */
export function levelOf({ code, parent }: PlaceEntry): Level {
  if (parent === null) return 'nation'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** Places with rules of their own to read. */
export const readable: readonly PlaceEntry[] = places.filter(({ load }) => load !== undefined)

export const placesAt = (level: Level): PlaceEntry[] => readable.filter((place) => levelOf(place) === level)

/** The places just below one, that have rules of their own. */
export const placesBelow = ({ code }: PlaceEntry): PlaceEntry[] => readable.filter(({ parent }) => parent === code)
