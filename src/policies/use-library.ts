import type { Benefit, RuleDocument } from '../../rules/language'
import { placeByCode, type PlaceEntry } from '../../rules/registry'
import { householdWords } from '../questionnaire'
import { useRulesOf, type RulesHere } from '../share'
import { wordingWords } from '../wording'
import { registerTexts, useText, useTexts, type TextLoaders } from '../ui'
import { nameOf } from './paths'
import { room } from './texts'
import { wordsFor, type Words } from './words'

/** A place's rules with those of all it lies in, for reading. */
export interface Library {
  readonly place: PlaceEntry
  /** The widest place first, the place itself last; a place without rules of its own is not among them. */
  readonly rules: readonly RulesHere[]
  /** The rules of the place itself. */
  readonly own: RulesHere | undefined
}

/** What can be read of a place; undefined where nobody knows the code. Suspends until it is there. */
export function useLibrary(code: string): Library | undefined {
  const place = placeByCode(code)
  const rules = useRulesOf(place ? [code] : [])
  useTexts([room, wordingWords, householdWords])
  return place && { place, rules, own: rules.find((here) => here.place.code === code) }
}

export const documentIn = ({ rules }: Library, document: RuleDocument): RulesHere | undefined =>
  rules.find(({ module }) => module.documents.some(({ id }) => id === document.id))

/** A benefit with the place whose it is. */
export interface Found {
  readonly place: PlaceEntry
  readonly benefit: Benefit
}

export const benefitsIn = ({ rules }: Library): Found[] =>
  rules.flatMap(({ place, module }) => module.rules.benefits.map((benefit) => ({ place, benefit })))

/** The namespace of a place's provisions in our words. */
const clausesOf = (code: string): string => `clauses-${code}`

/** Words about a place's provisions: what they say, who uses them elsewhere, which file declares what. */
export type ClauseWords = (code: string) => Pick<Words, 'word' | 'has'>

/** Suspends until the provisions of these places can be put into words. */
export function useClauses(places: readonly PlaceEntry[]): ClauseWords {
  const known = places.flatMap(({ code, clauseTexts }) => (clauseTexts ? [{ code, clauseTexts }] : []))
  // What these files hold is checked where the places are tested; here it is taken as words.
  known.forEach(({ code, clauseTexts }) => registerTexts(clausesOf(code), clauseTexts as TextLoaders))
  useTexts(known.map(({ code }) => clausesOf(code)))
  const { t, has } = useText()
  return (code) => ({ word: (key) => t(`${clausesOf(code)}:${key}`), has: (key) => has(`${clausesOf(code)}:${key}`) })
}

/** The name of a benefit in its place's words. */
export function useBenefitName(): (found: Found) => string {
  const text = useText()
  return ({ place, benefit }) => wordsFor(place, text).word(`benefits.${nameOf(benefit)}.name`)
}
