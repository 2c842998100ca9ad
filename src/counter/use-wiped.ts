import { useEffect } from 'react'
import type { CaseBook } from './cases'

/** Wipes every case as the page is left: for another page, by closing it, and before a browser puts it by to come back to. */
export function useWipedOnLeaving(book: CaseBook): void {
  useEffect(() => {
    const wipe = (): void => void book.wipeAll()
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) wipe()
    }
    window.addEventListener('pagehide', wipe)
    window.addEventListener('pageshow', back)
    return () => {
      window.removeEventListener('pagehide', wipe)
      window.removeEventListener('pageshow', back)
      wipe()
    }
  }, [book])
}
