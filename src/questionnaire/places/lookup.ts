import { countyByCode, provinceOf, provinces, type County } from './divisions'
import { searchCounties } from './search'

/** Everything that is fetched only when a place is looked for. */
export const lookup = {
  county: countyByCode,
  province: provinceOf,
  search: (typed: string, first: (code: string) => boolean): readonly County[] => searchCounties(provinces, typed, first),
}

export type Lookup = typeof lookup
