import type { ReactNode } from 'react'
import { fetchedLater } from '../ui'
import { papersWords } from './papers/texts'
import type { Results } from './useResults'

const useParts = fetchedLater(() => import('./papers/PapersPart'), [papersWords])

/** What to bring, once it is there with its words: the figures do not wait for it. */
export function PapersLater({ results }: { readonly results: Results }): ReactNode {
  const parts = useParts(results.outcomes.some(({ status }) => status === 'eligible'))
  return parts ? <parts.PapersPart results={results} /> : null
}
