import { cleaned } from './cleaned'
import type { Lookup } from './lookup'
import { chosenPlaces } from './names'

const planned: ReadonlySet<string> = new Set(chosenPlaces.map(({ code }) => code))

/** Whether there is a plan for a county, district or city. */
export const isPlanned = (code: string): boolean => planned.has(code)

/** Places of the registry by what was typed, while or where the counties of China are not there. */
function amongListed(typed: string): readonly string[] {
  const query = cleaned(typed)
  return chosenPlaces
    .filter(({ code, names, region }) => {
      const chinese = cleaned(region['zh-CN'] + names['zh-CN'])
      return (
        chinese.includes(query) || cleaned(names.en).startsWith(query) || cleaned(region.en).startsWith(query) || code.startsWith(query)
      )
    })
    .map(({ code }) => code)
}

/** The codes of the counties that what was typed may mean, those with plans first, then the best first. */
export function findPlaces(typed: string, lookup: Lookup | undefined): readonly string[] {
  return lookup ? lookup.search(typed, isPlanned).map(({ code }) => code) : amongListed(typed)
}
