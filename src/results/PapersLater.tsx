import type { ReactNode } from 'react'
import { fetchedLater } from '../ui'
import type { PapersListProps } from './papers'
import { papersWords } from './papers/texts'
import type { Results } from './useResults'

const useParts = fetchedLater(() => import('./papers'), [papersWords])

/** What to bring, once it is there with its words: the figures do not wait for it. */
export function PapersLater({ results }: { readonly results: Results }): ReactNode {
  const parts = useParts(results.outcomes.some(({ status }) => status === 'eligible'))
  return parts ? <parts.PapersPart results={results} /> : null
}

/** Each paper with a box to tick, under a heading of the caller's: nothing, until it is there with its words. */
export function PapersList(props: PapersListProps): ReactNode {
  const parts = useParts(true)
  return parts ? <parts.PapersList {...props} /> : null
}
