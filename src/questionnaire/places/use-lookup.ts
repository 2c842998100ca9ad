import { useEffect, useState } from 'react'
import type { Lookup } from './lookup'

let loaded: Lookup | undefined
let underway: Promise<Lookup> | undefined

/** The counties of China, if somebody has needed them yet. */
export const lookupHere = (): Lookup | undefined => loaded

export function loadLookup(): Promise<Lookup> {
  underway ??= import('./lookup').then(({ lookup }) => (loaded = lookup)).finally(() => (underway = undefined))
  return underway
}

export interface LookupState {
  readonly lookup: Lookup | undefined
  readonly failed: boolean
  readonly retry: () => void
}

/** The counties of China, fetched once somebody wants them. The page does not wait: until then there are the places we list. */
export function useLookup(wanted: boolean): LookupState {
  const [lookup, setLookup] = useState(loaded)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted || failed || lookup) return
    let here = true
    loadLookup().then(
      (found) => here && setLookup(found),
      () => here && setFailed(true),
    )
    return () => void (here = false)
  }, [wanted, failed, lookup])
  return { lookup: lookup ?? loaded, failed, retry: () => setFailed(false) }
}
