import { useMemo } from 'react'
import { useHref } from 'react-router'
import { encodeCompact, grouped, sharedFrom } from '../../share/link'
import { inLanguage, useText } from '../../ui'
import type { Results } from '../useResults'

/** The case as codes that open it elsewhere. */
export interface CaseCode {
  /** The address to be scanned: the answers, the day, the rules and what they came to. */
  readonly url: string
  /** To be typed, in groups of letters: the same without what it came to, so that it is short. */
  readonly letters: string
}

function codesOf(results: Results): { readonly whole: string; readonly short: string } | undefined {
  const shared = sharedFrom(results, [])
  try {
    return { whole: encodeCompact(shared), short: encodeCompact({ ...shared, marks: [] }) }
  } catch {
    return undefined
  }
}

/** The codes of these answers, the day and the rules; undefined where they cannot be made. */
export function useCode(results: Results): CaseCode | undefined {
  const { language } = useText()
  const page = useHref(inLanguage('/open', language))
  return useMemo(() => {
    const codes = codesOf(results)
    return codes && { url: `${new URL(page, location.href).href}#${codes.whole}`, letters: grouped(codes.short) }
  }, [results, page])
}
