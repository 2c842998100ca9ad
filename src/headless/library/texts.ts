import { topicOf } from '../../../rules/household/topics'
import { placeByCode, rulingPlaces, sharedTexts, type PlaceEntry, type PlaceTexts } from '../../../rules/registry'
import { codesOf } from './inside/codes'
import { YuhuiError } from './errors'
import type { Language, PlaceCode } from './types/basic'
import type { Household } from './types/household'
import type { BenefitText, DocumentText, QuestionText, Texts } from './types/texts'

const householdTexts: Readonly<Record<Language, () => Promise<{ default: PlaceTexts }>>> = {
  'zh-CN': () => import('../../../rules/household/text/zh-CN.json'),
  en: () => import('../../../rules/household/text/en.json'),
}

/** Throws 'not-a-language' for one in which nothing is written. */
function assertLanguage(language: Language): void {
  if (!Object.keys(householdTexts).includes(language)) throw new YuhuiError('not-a-language', `no texts in ${String(language)}`)
}

/** What stands at the end of some steps. */
function at(tree: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((node, step) => (typeof node === 'object' && node !== null ? (node as PlaceTexts)[step] : undefined), tree)
}

const wordsAt = (tree: unknown, ...steps: readonly string[]): string | undefined => {
  const found = at(tree, steps)
  return typeof found === 'string' ? found : undefined
}

/** The parts of an entry that are plain words. */
function picked<T extends object>(tree: unknown, keys: readonly (keyof T & string)[], needed: keyof T & string): T | undefined {
  if (wordsAt(tree, needed) === undefined) return undefined
  return Object.fromEntries(keys.flatMap((key) => (wordsAt(tree, key) === undefined ? [] : [[key, wordsAt(tree, key)]]))) as T
}

interface Spoken {
  readonly place: PlaceEntry
  readonly own: PlaceTexts
}

/** The words of a place by benefit ids: the part before the slash is that of every benefit of its rules. */
async function spokenBy(place: PlaceEntry, language: Language): Promise<readonly [string, Spoken][]> {
  if (!place.texts || !place.load) return []
  const [{ default: own }, { rules }] = await Promise.all([place.texts[language](), place.load()])
  return rules.benefits.map(({ id }) => [id, { place, own }])
}

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** A fact's own entry: the parents themselves are asked for by name. */
const questionAt = (texts: PlaceTexts, path: string): unknown =>
  at(texts, ['facts', ...(path === 'mother' || path === 'father' ? path : topicOf(path)).split('.')])

/**
 * Loads the words of these places, or of those that a household names, in a language: what benefits, conditions and
 * documents are called, and how answers are asked for. Sentences that explain a verdict are not among them. Throws
 * 'not-a-place' for a code that is none and 'not-a-language' for any but these two; rejects with the error of `import()` where a module cannot be fetched.
 */
export async function loadTexts(language: Language, of: readonly PlaceCode[] | Household): Promise<Texts> {
  assertLanguage(language)
  const codes = codesOf(of)
  const [{ default: shared }, { default: household }, ...found] = await Promise.all([
    sharedTexts[language](),
    householdTexts[language](),
    ...rulingPlaces(codes).map((place) => spokenBy(place, language)),
  ])
  const spoken = new Map(found.flat())
  const owns = [...new Set([...spoken.values()].map(({ own }) => own))]

  /** Words of a benefit's own place, or those that all places share, which may speak of {{place}}. */
  const said = (id: string, ...steps: readonly string[]): string | undefined => {
    const of = spoken.get(id)
    const words = of && (wordsAt(of.own, ...steps) ?? wordsAt(shared, ...steps))
    return words?.split('{{place}}').join(of?.place.names[language])
  }
  return {
    language,
    benefit: (id) => picked<BenefitText>(at(spoken.get(id)?.own, ['benefits', nameOf(id)]), ['name', 'gives', 'apply'], 'name'),
    condition: (id, name) => said(id, 'conditions', name) ?? said(id, 'doubts', name),
    deadline: (id, name) => said(id, 'deadlines', name, 'what'),
    document: (id) =>
      owns
        .map((own) => picked<DocumentText>(at(own, ['documents', id]), ['title', 'number', 'issuer', 'standing'], 'title'))
        .find((text) => text !== undefined),
    place: (code) => placeByCode(code)?.names[language] ?? code,
    question: (path) => {
      const asked = questionAt(household, path)
      const question = picked<QuestionText>(asked, ['label', 'hint'], 'label')
      const options = at(asked, ['options']) as QuestionText['options']
      return question && { ...question, ...(options ? { options } : {}) }
    },
    fault: (code) => wordsAt(household, 'faults', code),
  }
}

/**
 * Loads what the provisions of these places say, in our words, by the clause that a citation names. Throws and rejects as
 * `loadTexts` does.
 */
export async function loadClauseTexts(language: Language, of: readonly PlaceCode[] | Household): Promise<ReadonlyMap<string, string>> {
  assertLanguage(language)
  const codes = codesOf(of)
  const found = await Promise.all(rulingPlaces(codes).map(({ clauseTexts }) => clauseTexts?.[language]()))
  const clauses = found.flatMap((file) => Object.entries(file?.default ?? {}))
  return new Map(clauses.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
