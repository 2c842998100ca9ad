import type { Household } from './schema'

const known = (place: unknown): place is string => typeof place === 'string' && place !== 'unknown'

/** The places that answers tie a family to: residence, hukou, work, insurance, provident fund. None twice. */
export function placesOf(household: Household): string[] {
  const found: unknown[] = [household.residence]
  for (const role of ['mother', 'father'] as const) {
    const adult = household[role]
    if (!adult || adult === 'unknown') continue
    const fund = adult.housingFund
    found.push(adult.hukou, adult.worksIn, adult.insuredIn, fund && fund !== 'unknown' ? fund.place : undefined)
  }
  if (Array.isArray(household.children)) found.push(...household.children.map((child) => child.hukou))
  return [...new Set(found.filter(known))]
}
