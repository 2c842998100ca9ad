import { useEffect, useState } from 'react'
import { useHref } from 'react-router'
import { encodeLink, sharedFrom } from '../../share/link'
import { inLanguage, useText } from '../../ui'
import type { Results } from '../useResults'

/** The case as a code: to be typed, and the address that opens it. */
export interface CaseCode {
  readonly code: string
  readonly url: string
}

/** The code of these answers, the day and the rules; `making` until it is there, `failed` where it cannot be made. */
export function useCode(results: Results): CaseCode | 'making' | 'failed' {
  const { language } = useText()
  const page = useHref(inLanguage('/open', language))
  const [made, setMade] = useState<{ readonly of: Results; readonly code: string | undefined }>()
  useEffect(() => {
    let here = true
    const done = (code?: string): void => {
      if (here) setMade({ of: results, code })
    }
    encodeLink(sharedFrom(results, [])).then(done, () => done())
    return () => void (here = false)
  }, [results])
  if (made?.of !== results) return 'making'
  if (made.code === undefined) return 'failed'
  return { code: made.code, url: `${new URL(page, location.href).href}#${made.code}` }
}
