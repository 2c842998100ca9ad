import { cleaned } from './cleaned'
import type { City, County, Province, Searched, Unit } from './divisions'

/** How far a name answers what was typed; the least is the best. */
const ranks = {
  exact: 0,
  wholeCity: 1,
  wholeProvince: 2,
  begins: 3,
  initials: 4,
  abbreviated: 5,
  within: 6,
  behind: 7,
  abbreviatedBehind: 8,
  city: 9,
  province: 10,
  abbreviatedAbove: 11,
}

interface Found {
  /** So many characters of the name were called for. */
  readonly used: number
  /** Some syllable was only begun: zps for zhang ping shi. */
  readonly short: boolean
}

/** Whether all that people say of a name was typed to its end. */
const isWhole = ({ units, stem }: Searched, { used, short }: Found, query: string): boolean =>
  !short && (used === stem || used === units.length) && endsWith(query, units[used - 1])

const han = /[㐀-鿿]/

/** Lü is typed lv or lu. */
const sameLetter = (typed: string | undefined, read: string | undefined): boolean => typed === read || (typed === 'u' && read === 'v')

/** Whether the query ends with a character or with its whole syllable. */
function endsWith(query: string, last: Unit | undefined): boolean {
  if (last === undefined) return false
  const from = query.length - last.syllable.length
  return query.endsWith(last.character) || (from >= 0 && lettersAt(query, from, last.syllable) === last.syllable.length)
}

/** How many letters of a syllable stand at a place of the query. */
function lettersAt(query: string, at: number, syllable: string): number {
  let count = 0
  while (count < syllable.length && at + count < query.length && sameLetter(query[at + count], syllable[count])) count += 1
  return count
}

/** Whether the rest of the query calls for the name from a character on: by characters, by letters, or both. */
function calledFor(units: readonly Unit[], query: string, at: number, from = 0, short = false): Found | undefined {
  if (at === query.length) return { used: from, short }
  const unit = units[from]
  if (unit === undefined) return undefined
  if (query[at] === unit.character) return calledFor(units, query, at + 1, from + 1, short)
  for (let count = lettersAt(query, at, unit.syllable); count > 0; count -= 1) {
    const begun = count < unit.syllable.length && at + count < query.length
    const found = calledFor(units, query, at + count, from + 1, short || begun)
    if (found) return found
  }
  return undefined
}

interface Passed {
  readonly at: number
  readonly short: boolean
}

/** Where the query may go on once it has named a whole city or province. */
function passed({ units, stem }: Searched, query: string, start: Passed): readonly Passed[] {
  const ends: Passed[] = []
  const walk = (at: number, from: number, short: boolean): void => {
    if (from === stem || from === units.length) ends.push({ at, short })
    const unit = units[from]
    if (unit === undefined || at === query.length) return
    if (query[at] === unit.character) walk(at + 1, from + 1, short)
    for (let count = lettersAt(query, at, unit.syllable); count > 0; count -= 1)
      walk(at + count, from + 1, short || count < unit.syllable.length)
  }
  walk(start.at, 0, start.short)
  return ends
}

function rankOfName(searched: Searched, query: string): number | undefined {
  const { units, stem } = searched
  const found = calledFor(units, query, 0)
  if (found?.short) return found.used === stem || found.used === units.length ? ranks.initials : ranks.abbreviated
  if (found) return isWhole(searched, found, query) ? ranks.exact : ranks.begins
  if (!han.test(query.charAt(0))) return undefined
  return units.some((_, from) => from > 0 && calledFor(units, query, 0, from)) ? ranks.within : undefined
}

function rankBehind({ units }: Searched, query: string, starts: readonly Passed[]): number | undefined {
  let best: number | undefined
  for (const { at, short } of starts) {
    if (at === 0 || at === query.length) continue
    const found = calledFor(units, query, at)
    if (!found) continue
    const rank = short || found.short ? ranks.abbreviatedBehind : ranks.behind
    if (best === undefined || rank < best) best = rank
  }
  return best
}

/** How far the city or province above answers, and with it all that lie in it. */
function rankAbove(searched: Searched, query: string, starts: readonly Passed[], whole: number, begun: number): number | undefined {
  for (const { at } of starts) {
    const found = at < query.length ? calledFor(searched.units, query, at) : undefined
    if (found) return found.short ? ranks.abbreviatedAbove : isWhole(searched, found, query) ? whole : begun
  }
  return undefined
}

const least = (...found: readonly (number | undefined)[]): number | undefined => {
  const given = found.filter((rank): rank is number => rank !== undefined)
  return given.length === 0 ? undefined : Math.min(...given)
}

interface Ranked {
  readonly county: County
  readonly rank: number
}

/** Harbin, Inner Mongolia: names that are no pinyin. */
function rankInEnglish(name: string, query: string): number | undefined {
  const english = cleaned(name)
  return english === query ? ranks.wholeCity : english.startsWith(query) ? ranks.city : undefined
}

function* inCity(city: City, query: string, ofProvince: readonly Passed[], provinceRank: number | undefined): Generator<Ranked> {
  const starts = [{ at: 0, short: false }, ...ofProvince]
  const cityRank =
    city.searched && least(rankAbove(city.searched, query, starts, ranks.wholeCity, ranks.city), rankInEnglish(city.english, query))
  const behind = [...ofProvince, ...(city.searched ? starts.flatMap((start) => passed(city.searched as Searched, query, start)) : [])]
  for (const county of city.counties) {
    const rank = least(rankOfName(county.searched, query), rankBehind(county.searched, query, behind), cityRank, provinceRank)
    if (rank !== undefined) yield { county, rank }
  }
}

function* inProvince(province: Province, query: string): Generator<Ranked> {
  const above = rankAbove(province.searched, query, [{ at: 0, short: false }], ranks.wholeProvince, ranks.province)
  const own = least(above, rankInEnglish(province.names.en, query))
  const ofProvince = passed(province.searched, query, { at: 0, short: false })
  for (const city of province.cities) yield* inCity(city, query, ofProvince, own)
}

function* ranked(provinces: readonly Province[], query: string): Generator<Ranked> {
  if (/^\d+$/.test(query)) {
    for (const { cities } of provinces)
      for (const { counties } of cities)
        for (const county of counties) if (county.code.startsWith(query)) yield { county, rank: ranks.exact }
    return
  }
  for (const province of provinces) yield* inProvince(province, query)
}

/**
 * The counties that what was typed may mean, best first: a name or part of one, the names of city and county one after
 * the other, pinyin or its initials, a code. Those that `first` knows stand before all others.
 */
export function searchCounties(provinces: readonly Province[], typed: string, first: (code: string) => boolean): readonly County[] {
  const query = cleaned(typed)
  if (query === '') return []
  const order = ({ county, rank }: Ranked): number => (first(county.code) ? 0 : 100) + rank
  // Sorting keeps the order of the codes among equals, in every browser we serve.
  return [...ranked(provinces, query)].sort((a, b) => order(a) - order(b)).map(({ county }) => county)
}
