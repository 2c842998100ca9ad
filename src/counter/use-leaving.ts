import { useEffect, useRef, useState } from 'react'

export interface Leaving {
  /** A link was pressed that leads away while there was something to lose. */
  readonly asking: boolean
  readonly leave: () => void
  readonly stay: () => void
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** The page that an address names: where a path stands behind the #, by that. Its other language is the same page. */
const pageOf = ({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string =>
  (hash.startsWith('#/') ? hash : pathname).replace(/\/$/, '').replace(/\/en(?=\/)/, '')

/** Asks before the page is left for another, and has the browser ask before it is closed, while `some` says that there are cases. */
export function useLeaving(some: () => boolean): Leaving {
  const [link, setLink] = useState<HTMLAnchorElement>()
  const sure = useRef(false)
  const latest = useRef(some)
  useEffect(() => {
    latest.current = some
  })
  useEffect(() => {
    function press(event: MouseEvent): void {
      const target = event.target instanceof Element ? event.target.closest('a') : null
      if (sure.current || !target || target.target === '_blank' || target.hasAttribute('download')) return
      if (opensElsewhere(event) || !latest.current()) return
      if (target.origin === location.origin && pageOf(target) === pageOf(location)) return
      event.preventDefault()
      event.stopPropagation()
      setLink(target)
    }
    function close(event: BeforeUnloadEvent): void {
      if (!latest.current()) return
      event.preventDefault()
      // What Chromium before 119 goes by.
      event.returnValue = true
    }
    // Before the router hears of it.
    document.addEventListener('click', press, true)
    window.addEventListener('beforeunload', close)
    return () => {
      document.removeEventListener('click', press, true)
      window.removeEventListener('beforeunload', close)
    }
  }, [])
  return {
    asking: link !== undefined,
    leave: () => {
      sure.current = true
      link?.click()
    },
    stay: () => setLink(undefined),
  }
}
