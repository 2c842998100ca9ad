import { useEffect, useRef, useState } from 'react'
import type { DayNumber } from '../../../rules/language/calendar'
import { codeIn, decodeLink, type LinkFault, type Shared } from '../../share/link'

export interface Reading {
  readonly busy: boolean
  /** Why the last code was not taken; `locked` and `wrong-passphrase` ask for a passphrase. */
  readonly fault: LinkFault | undefined
  readonly read: (typed: string, passphrase: string) => void
}

/** Reads codes of slips, and addresses that hold one. */
export function useReading(today: DayNumber, onRead: (shared: Shared) => void): Reading {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<LinkFault>()
  const there = useRef(false)
  useEffect(() => {
    there.current = true
    return () => {
      there.current = false
    }
  }, [])
  return {
    busy,
    fault,
    read: (typed, passphrase) => {
      setBusy(true)
      void decodeLink(codeIn(typed) ?? typed, today, passphrase).then((decoded) => {
        // Wiped or given up meanwhile: nothing of it comes back.
        if (!there.current) return
        setBusy(false)
        if (decoded.fault === undefined) onRead(decoded.shared)
        else setFault(decoded)
      })
    },
  }
}
