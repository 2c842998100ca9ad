import { useLayoutEffect, useState, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** Whether the page before the one now shown was the list of results. */
let justLeft = false

/** To be called as the list of results goes. */
export function leftResults(): void {
  justLeft = true
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/**
 * For a link back to the results: goes back in the history where the results were the page before, so that
 * they stand where they were scrolled to. Otherwise the link is a link.
 */
export function useBack(): (event: MouseEvent) => void {
  const { key } = useLocation()
  const navigate = useNavigate()
  const [from, setFrom] = useState<string>()
  useLayoutEffect(() => {
    if (justLeft) setFrom(key)
    justLeft = false
    // Only how the page was first reached counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (event) => {
    // After a change of language the page before is this one in the other language.
    if (from !== key || opensElsewhere(event)) return
    event.preventDefault()
    void navigate(-1)
  }
}
