import { useState } from 'react'
import type { DayNumber } from '../../../rules/language/calendar'
import { decodeLink, type LinkFault, type Shared } from '../../share/link'

export interface Reading {
  readonly busy: boolean
  /** Why the last code was not taken; `locked` and `wrong-passphrase` ask for a passphrase. */
  readonly fault: LinkFault | undefined
  readonly read: (typed: string, passphrase: string) => void
}

/** What follows the # of an address; without one, all of it. */
export const fragmentOf = (typed: string): string => typed.slice(typed.indexOf('#') + 1).trim()

/** Reads codes of slips, and addresses that hold one. */
export function useReading(today: DayNumber, onRead: (shared: Shared) => void): Reading {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<LinkFault>()
  return {
    busy,
    fault,
    read: (typed, passphrase) => {
      setBusy(true)
      void decodeLink(fragmentOf(typed), today, passphrase).then((decoded) => {
        setBusy(false)
        if (decoded.fault === undefined) onRead(decoded.shared)
        else setFault(decoded)
      })
    },
  }
}
