import { useEffect, useMemo, useRef, useState } from 'react'
import { searcher, type Filter } from './store/filter'
import type { Results } from './store/results'

/** Milliseconds at a time, so that the page keeps answering. */
const slice = 8
/** Households between two looks at the clock. */
const between = 200
/** What was found so far is shown no more often than this. */
const showEvery = 200

export interface Scanned<T> {
  readonly view: T
  /** Everything there is so far has been looked at. */
  readonly complete: boolean
}

/**
 * Goes through the results that pass a filter, a slice at a time, and goes on where it stopped when there are more
 * households. `begin` gives what takes each of them in, and what has come of it.
 */
export function useScan<T>(
  results: Results,
  households: number,
  filter: Filter,
  begin: (results: Results) => { readonly take: (row: number) => void; readonly view: () => T },
): Scanned<T> {
  const start = useRef(begin)
  start.current = begin
  const scan = useMemo(() => {
    const { take, view } = start.current(results)
    return { search: searcher(results, filter), take, view, next: 0 }
  }, [results, filter])
  const [shown, setShown] = useState<{ readonly of: unknown; readonly to: number; readonly view: T }>()

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let toldAt = performance.now()
    function show(): void {
      toldAt = performance.now()
      setShown({ of: scan, to: scan.next, view: scan.view() })
    }
    function work(): void {
      const until = performance.now() + slice
      while (scan.next < households && performance.now() < until) {
        const to = Math.min(households, scan.next + between)
        scan.search(scan.next, to, scan.take)
        scan.next = to
      }
      if (scan.next >= households) return show()
      if (performance.now() - toldAt > showEvery) show()
      timer = setTimeout(work)
    }
    work()
    return () => clearTimeout(timer)
  }, [scan, households])

  const fits = shown?.of === scan
  return { view: fits ? shown.view : scan.view(), complete: fits && shown.to >= households }
}
