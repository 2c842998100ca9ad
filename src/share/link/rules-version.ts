import { clauseOf, termOf, type Citation, type PlaceRules } from '../../../rules/language'
import { canonical } from './canonical'
import { fnv1a, folded } from './hash'

/** For each place, widest first, a hash of its rules: the same from build to build until one of them changes. */
export type RulesVersion = readonly (readonly [place: string, hash: string])[]

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'document' in value && 'clause' in value

/** Of a document that is cited, what bears on a verdict: not its register, nor the day it was last checked. */
function cited(citation: Citation): unknown {
  const { document, clause } = citation
  return [document.id, document.standing, document.law, clause, clauseOf(citation).attested, termOf(citation)]
}

const known = new WeakMap<PlaceRules, string>()

function hashOf(rules: PlaceRules): string {
  const before = known.get(rules)
  if (before !== undefined) return before
  const benefits = [...rules.benefits].sort((a, b) => (a.id < b.id ? -1 : 1))
  const text = canonical(benefits, (key, value) => (key === 'checkedOn' ? undefined : isCitation(value) ? cited(value) : value))
  const hash = fnv1a(text).toString(36)
  known.set(rules, hash)
  return hash
}

/** The version of these rules. Worked out once a visit: all 370 rules there are take some 50 ms on a desktop, the 112 of a family in Zhangping some 25. */
export const versionOf = (rules: readonly PlaceRules[]): RulesVersion => rules.map((own) => [own.place, hashOf(own)])

/** A place's hash as short as paper holds it: still the same only once in a million times where the rules are others. */
export const shortHash = (hash: string): string => folded(parseInt(hash, 36), 20).toString(36)

/** A version in one short word, for reading out. */
export const versionWord = (version: RulesVersion): string =>
  fnv1a(version.map(([place, hash]) => `${place}:${shortHash(hash)}`).join()).toString(36)

/** How the rules of a place are to those of then, whether these were written in full or short. */
export function rulesSince(then: RulesVersion, now: RulesVersion): (place: string) => 'same' | 'changed' | 'new' {
  const [before, after] = [then, now].map((version) => new Map(version.map(([place, hash]) => [place, shortHash(hash)])))
  return (place) => (before?.has(place) ? (before.get(place) === after?.get(place) ? 'same' : 'changed') : 'new')
}
