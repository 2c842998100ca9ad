import { chainOf, places } from '../../../rules/registry'

const parents: ReadonlySet<string> = new Set(places.flatMap(({ parent }) => (parent === null ? [] : [parent])))

/** Where a made-up family of a place may live: the place itself if it is a county, else counties in it, of which one may be listed nowhere. */
export function homesIn(code: string): string[] {
  if (!parents.has(code)) return [code]
  const listed = places.filter((place) => !parents.has(place.code) && chainOf(place.code).some((above) => above.code === code))
  // The first district of the first city, or of the city itself, is one everywhere.
  const other = code === '100000' ? '110101' : code.endsWith('0000') ? `${code.slice(0, 2)}0102` : `${code.slice(0, 4)}02`
  return [...listed.map((place) => place.code), other].filter((home, index, all) => home !== '100000' && all.indexOf(home) === index)
}
