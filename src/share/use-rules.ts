import { rulingPlaces, sharedTexts, type PlaceEntry, type PlaceModule } from '../../rules/registry'
import { registerTexts, useTexts, type TextLoaders } from '../ui'

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
  if (!fetchRules || !texts) return Promise.resolve()
  registerTexts(wordsOf(code), asTextFiles(texts))
  const task = fetchRules()
    .then(
      (module) => void loaded.set(code, module),
      (reason: unknown) => void failed.set(code, reason),
    )
    .finally(() => loading.delete(code))
  loading.set(code, task)
  return task
}

export interface RulesHere {
  readonly place: PlaceEntry
  readonly module: PlaceModule
}

/**
 * The rules and words that speak to a family tied to these places, the widest place first. Suspends until
 * they are there; throws what kept them away, and the next attempt asks again.
 */
export function useRules(codes: readonly string[]): readonly RulesHere[] {
  const places = rulingPlaces(codes)
  for (const { code } of places) {
    if (!failed.has(code)) continue
    const reason = failed.get(code)
    failed.delete(code)
    throw reason
  }
  const wanting = places.filter(({ code }) => !loaded.has(code))
  // A thrown promise is what both React and preact understand.
  if (wanting.length > 0) throw Promise.all(wanting.map(load))
  useTexts([sharedWords, ...places.map(({ code }) => wordsOf(code))])
  return places.map((place) => ({ place, module: loaded.get(place.code) as PlaceModule }))
}
