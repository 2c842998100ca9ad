import { useEffect, useState, type ReactNode } from 'react'
import { hasTexts, loadTexts, useText } from '../ui'
import type { NextDeadlines } from './next'
import type { Results } from './useResults'

interface Parts {
  readonly NextDeadlines: typeof NextDeadlines
  readonly nextWords: string
}

let fetched: Parts | undefined

/** What has to be done next, once it is there with its words: the figures do not wait for it. Where it cannot be had, the page stands without it. */
export function NextLater({ results }: { readonly results: Results }): ReactNode {
  const { language } = useText()
  const [, drawAgain] = useState(0)
  const ready = fetched !== undefined && hasTexts(language, fetched.nextWords)
  useEffect(() => {
    if (ready) return undefined
    let left = false
    async function fetchParts(): Promise<void> {
      const parts = await import('./next')
      await loadTexts(language, [parts.nextWords])
      fetched = parts
      if (!left) drawAgain((times) => times + 1)
    }
    fetchParts().catch(() => undefined)
    return () => {
      left = true
    }
  }, [ready, language])
  return fetched && ready ? <fetched.NextDeadlines results={results} /> : null
}
