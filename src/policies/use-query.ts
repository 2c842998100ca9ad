import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** Safari refuses more than a hundred changes of the history in half a minute. */
const pause = 400

const queryIn = (state: unknown): string => {
  const kept = typeof state === 'object' && state !== null ? (state as { readonly query?: unknown }).query : undefined
  return typeof kept === 'string' ? kept : ''
}

/** What is searched for: kept with this page of the history, so that coming back finds it, and nowhere else. */
export function useQuery(): readonly [query: string, ask: (query: string) => void] {
  const { state, pathname, hash } = useLocation()
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const kept = queryIn(state)
  const first = useRef(true)

  // Not in the first rendering, which must be that of the page as it was sent.
  useLayoutEffect(() => {
    if (first.current && kept !== '') setQuery(kept)
    first.current = false
  }, [kept])

  useEffect(() => {
    if (query === kept) return undefined
    const keep = (): void => void navigate({ pathname, hash }, { replace: true, state: { query } })
    const timer = setTimeout(keep, pause)
    return () => clearTimeout(timer)
    // Only a change of the query is worth keeping.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [query])
  return [query, setQuery]
}
