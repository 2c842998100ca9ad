import { Suspense, useEffect, useState, type ReactNode } from 'react'
import type { NextDeadlines } from './next'
import type { Results } from './useResults'

let fetched: typeof NextDeadlines | undefined

/** What has to be done next, once it is there: the figures do not wait for it. Where it cannot be had, the page stands without it. */
export function NextLater({ results }: { readonly results: Results }): ReactNode {
  const [found, setFound] = useState<{ readonly Part: typeof NextDeadlines } | undefined>(fetched && { Part: fetched })
  useEffect(() => {
    if (found) return undefined
    let left = false
    import('./next').then(
      ({ NextDeadlines: Part }) => {
        fetched = Part
        if (!left) setFound({ Part })
      },
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [found])
  if (!found) return null
  return (
    <Suspense fallback={null}>
      <found.Part results={results} />
    </Suspense>
  )
}
