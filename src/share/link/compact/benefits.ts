import { folded, fnv1a } from '../hash'

/** So many bits name a benefit: few enough to be short, enough that no two there are share them. */
export const benefitBits = 20

const mark = '~'

/** A benefit that is named by the hash of its id only. */
export const nameOfHash = (hash: number): string => mark + hash.toString(36)

/** The hash that a benefit is written by, whether it is named by its id or by that hash. */
export const hashOfBenefit = (benefit: string): number =>
  benefit.startsWith(mark) ? parseInt(benefit.slice(mark.length), 36) : folded(fnv1a(benefit), benefitBits)

/** Gives benefits that are named by their hash the ids they have, as far as these are known. */
export function idsFor(ids: Iterable<string>): (benefit: string) => string {
  const known = new Map([...ids].map((id) => [nameOfHash(hashOfBenefit(id)), id]))
  return (benefit) => known.get(benefit) ?? benefit
}
