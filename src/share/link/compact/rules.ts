import { shortHash, type RulesVersion } from '../rules-version'
import type { Coder } from './coder'
import { whole } from './numbers'

const hashBits = 20
/** As many places as any link names. */
const mostPlaces = 100

/** The places whose rules may speak to a family that names these places: the nation, and each with its province and its city. */
const above = (named: readonly string[]): string[] =>
  [...new Set(['100000', ...named.flatMap((code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code])])].sort()

const levelOf = (code: string): string => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county')
const oftenOf: Readonly<Record<string, number>> = { province: 14, city: 10, county: 8 }

function placesOf(coder: Coder, named: readonly string[], value: readonly string[]): string[] {
  const likely = above(named)
  const among = likely.filter((code) => value.includes(code))
  if (coder.bit('rules of these', 15, among.join() === value.join()))
    return likely.filter((code) => coder.bit(`rules ${levelOf(code)}`, oftenOf[levelOf(code)] ?? 8, value.includes(code)))
  const count = whole(coder, 'rules', 2, value.length)
  if (count > mostPlaces) throw new RangeError('too many places')
  return Array.from({ length: count }, (_, at) => String(coder.raw(20, Number(value[at]))))
}

/** Writes the version of rules, or reads it: the places of `named` and those around them take next to no room. */
export function rulesVersion(coder: Coder, named: readonly string[], value: RulesVersion = []): RulesVersion {
  const places = placesOf(
    coder,
    named,
    value.map(([place]) => place),
  )
  return places.map((place, at) => [place, coder.raw(hashBits, parseInt(shortHash(value[at]?.[1] ?? '0'), 36)).toString(36)] as const)
}
