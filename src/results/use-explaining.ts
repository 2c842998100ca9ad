import { suspending, useTexts } from '../ui'
import { loadExplaining, wordingWords, type Explaining } from '../wording'

const explaining = suspending(loadExplaining)

/** Fetches what explains, once. */
export const preloadExplaining = explaining.preload

/** What explains, and its words: only a page that explains needs them. Suspends until they are there; throws what kept them away, until the next attempt. */
export function useExplaining(): Explaining {
  // Both at once: neither waits for the other.
  void explaining.preload()
  useTexts([wordingWords])
  return explaining.use()
}
