import { useEffect, useRef, useState, type ReactNode } from 'react'
import { fetchedLater } from '../ui'
import type { RemedyPartProps } from './RemedyPart'
import type { ResultRow } from './rows'
import type { Results } from './useResults'

/** What says how a benefit could be turned is fetched for those who look at one: the list itself does without. */
const useParts = fetchedLater(() => import('./RemedyPart'))

/** What would turn what does not fit, or end what does, once it is there. */
export function RemedyLater(props: RemedyPartProps): ReactNode {
  const parts = useParts(true)
  return parts ? <parts.RemedyPart {...props} /> : null
}

/** Whether the fold around an element has been opened. */
function useUnfolded(): { readonly at: (element: HTMLElement | null) => void; readonly unfolded: boolean } {
  const [unfolded, setUnfolded] = useState(false)
  const element = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const fold = element.current?.closest('details')
    if (!fold) return undefined
    const look = (): void => setUnfolded((was) => was || fold.open)
    look()
    fold.addEventListener('toggle', look)
    return () => fold.removeEventListener('toggle', look)
  }, [])
  return {
    at: (found) => {
      element.current = found
    },
    unfolded,
  }
}

/** The one light thing that a row is missing. Not worked out for a list that nobody has opened. */
export function OnlyLacksLater(props: { readonly row: ResultRow; readonly results: Results }): ReactNode {
  const { at, unfolded } = useUnfolded()
  const parts = useParts(unfolded)
  return <div ref={at}>{parts && unfolded && <parts.OnlyLacks {...props} />}</div>
}
