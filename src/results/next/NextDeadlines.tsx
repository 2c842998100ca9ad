import { useMemo, type ReactNode } from 'react'
import { useText, useTexts } from '../../ui'
import type { Results } from '../useResults'
import { deadlineEntries } from './deadline-entries'
import { Next } from './Next'
import { nextWords } from './texts'

/** The deadlines of the family, for the list of its results. */
export function NextDeadlines({ results }: { readonly results: Results }): ReactNode {
  useTexts([nextWords])
  const text = useText()
  const entries = useMemo(() => deadlineEntries(results, text), [results, text])
  return <Next entries={entries} on={results.on} />
}
