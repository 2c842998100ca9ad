import { useEffect, useMemo, useState } from 'react'
import { useText, type Language } from '../ui'
import { loadNames, namesIn, type Named } from './names'
import { find, otherLanguage } from './search'

export interface Finding {
  /** `failed` when the names could not be fetched; the next letter typed tries again. */
  readonly state: 'idle' | 'waiting' | 'ready' | 'failed'
  readonly found: readonly Named[]
}

/** What answers a query. The names are fetched once the page stands; nothing asked for goes anywhere. */
export function useNames(query: string): Finding {
  const { language } = useText()
  const other = otherLanguage(query, language)
  const [failed, setFailed] = useState('')
  const [, setLoaded] = useState(0)
  useEffect(() => {
    let gone = false
    const wanted = [language, ...(other === undefined ? [] : [other])].filter((one: Language) => !namesIn(one))
    if (wanted.length === 0) return undefined
    Promise.all(wanted.map(loadNames)).then(
      () => {
        if (!gone) setLoaded((count) => count + 1)
      },
      () => {
        if (!gone) setFailed(query)
      },
    )
    return () => {
      gone = true
    }
  }, [language, other, query])
  const own = namesIn(language)
  const others = other === undefined ? undefined : namesIn(other)
  const found = useMemo(() => (query.trim() === '' || !own ? [] : find(query, own, others)), [query, own, others])
  if (query.trim() === '') return { state: 'idle', found }
  return { state: own ? 'ready' : failed === query ? 'failed' : 'waiting', found }
}
