import { useEffect, useState } from 'react'
import type { DayNumber } from '../../rules/language/calendar'
import { decodeLink, type Decoded } from '../share/link'

export interface Opened {
  /** What the link came to; undefined while it is being read. */
  readonly decoded: Decoded | undefined
  /** Tries a passphrase. */
  readonly unlock: (passphrase: string) => void
}

interface Attempt {
  readonly fragment: string
  readonly passphrase: string
}

/** Reads what stands behind the # of this page's address. */
export function useOpened(fragment: string, today: DayNumber): Opened {
  const [attempt, setAttempt] = useState<Attempt>({ fragment, passphrase: '' })
  const [read, setRead] = useState<{ readonly attempt: Attempt; readonly decoded: Decoded }>()
  // Another link opened in the same tab only changes what stands behind the #.
  if (attempt.fragment !== fragment) setAttempt({ fragment, passphrase: '' })

  useEffect(() => {
    let here = true
    void decodeLink(attempt.fragment, today, attempt.passphrase).then((decoded) => {
      if (here) setRead({ attempt, decoded })
    })
    return () => void (here = false)
  }, [attempt, today])

  return {
    decoded: read?.attempt === attempt ? read.decoded : undefined,
    unlock: (passphrase) => setAttempt({ fragment, passphrase }),
  }
}
