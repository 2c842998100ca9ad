import { places as allPlaces, rulingPlaces, sharedTexts, type PlaceEntry, type PlaceModule } from '../../rules/registry'
import { loadTexts, registerTexts, useText, useTexts, type Language, type TextLoaders } from '../ui'

/** Words that all places share: conditions, doubts, readings, reasons. */
export const sharedWords = 'rules'

/** What a text file holds is checked where the places' texts are tested; here it is taken as such a file. */
const asTextFiles = (files: NonNullable<PlaceEntry['texts']>): TextLoaders => files as TextLoaders

registerTexts(sharedWords, asTextFiles(sharedTexts))

/** The namespace of a place's own words. */
export const wordsOf = (code: string): string => `place-${code}`

const loaded = new Map<string, PlaceModule>()
const loading = new Map<string, Promise<void>>()
const failed = new Map<string, unknown>()

function load({ code, load: fetchRules, texts }: PlaceEntry): Promise<void> {
  const underway = loading.get(code)
  if (underway) return underway
  if (!fetchRules || !texts || loaded.has(code)) return Promise.resolve()
  registerTexts(wordsOf(code), asTextFiles(texts))
  const task = fetchRules()
    .then((module) => void loaded.set(code, module))
    .finally(() => loading.delete(code))
  loading.set(code, task)
  return task
}

const fetched = new Set<Language>()

/**
 * Fetches the rules and words of all places, at once and always in one order: which of them a family needs follows from where
 * it lives, and the server that is asked for files must not learn that. What does not come is asked for again where it is needed.
 */
function fetchAll(language: Language): void {
  if (fetched.has(language)) return
  fetched.add(language)
  const ruled = allPlaces.filter((place) => place.load)
  const tasks = [...ruled.map(load), loadTexts(language, [sharedWords, ...ruled.map(({ code }) => wordsOf(code))])]
  for (const task of tasks) task.catch(() => undefined)
}

export interface RulesHere {
  readonly place: PlaceEntry
  readonly module: PlaceModule
}

/**
 * The rules and words of these places and of all they lie in, the widest first: for reading, where the address itself says
 * which. Suspends until they are there; throws what kept them away, and the next attempt asks again.
 */
export function useRulesOf(codes: readonly string[]): readonly RulesHere[] {
  const places = rulingPlaces(codes)
  for (const { code } of places) {
    if (!failed.has(code)) continue
    const reason = failed.get(code)
    failed.delete(code)
    throw reason
  }
  const wanting = places.filter(({ code }) => !loaded.has(code))
  const bring = (place: PlaceEntry): Promise<void> => load(place).catch((reason: unknown) => void failed.set(place.code, reason))
  // A thrown promise is what both React and preact understand.
  if (wanting.length > 0) throw Promise.all(wanting.map(bring))
  useTexts([sharedWords, ...places.map(({ code }) => wordsOf(code))])
  return places.map((place) => ({ place, module: loaded.get(place.code) as PlaceModule }))
}

/** As useRulesOf, for a family tied to these places: its requests say nothing of which they are. */
export function useRules(codes: readonly string[]): readonly RulesHere[] {
  const { language } = useText()
  fetchAll(language)
  return useRulesOf(codes)
}
