import { useMemo } from 'react'
import { encodeCompact, grouped, sharedFrom } from '../../share/link'
import { useAddress } from '../../ui'
import type { Results } from '../useResults'

/** The case as codes that open it elsewhere. */
export interface CaseCode {
  /** To be scanned, as an address where there is one: the answers, the day, the rules and what they came to. */
  readonly scanned: string
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
  const page = useAddress('/open')
  return useMemo(() => {
    const codes = codesOf(results)
    return codes && { scanned: page === undefined ? codes.whole : `${page}#${codes.whole}`, letters: grouped(codes.short) }
  }, [results, page])
}
