import type { ReactNode } from 'react'
import { fetchedLater } from '../ui'
import { nextWords } from './next/texts'
import type { Results } from './useResults'

const useParts = fetchedLater(() => import('./next'), [nextWords])

/** What has to be done next, once it is there with its words: the figures do not wait for it. */
export function NextLater({ results }: { readonly results: Results }): ReactNode {
  const parts = useParts(true)
  return parts ? <parts.NextDeadlines results={results} /> : null
}
