import { attempt, failure, useTexts, type Failure } from '../ui'
import { loadExplaining, wordingWords, type Explaining } from '../wording'

let here: Explaining | undefined
let failed: Failure | undefined
let underway: Promise<void> | undefined

function load(): Promise<void> {
  underway ??= loadExplaining()
    .then(
      (explaining) => void (here = explaining),
      (reason: unknown) => void (failed = failure(reason)),
    )
    .finally(() => void (underway = undefined))
  return underway
}

/** Fetches what explains, once. */
export const preloadExplaining = (): Promise<void> => (here ? Promise.resolve() : load())

/** What explains, and its words: only a page that explains needs them. Suspends until they are there; throws what kept them away, until the next attempt. */
export function useExplaining(): Explaining {
  if (!here && failed?.attempt === attempt()) throw failed.reason
  const loading = here ? undefined : load()
  useTexts([wordingWords])
  // A thrown promise is what both React and preact understand.
  if (loading) throw loading
  return here as Explaining
}
