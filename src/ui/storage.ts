/** What a browser may refuse to give: private windows and embedded pages throw where others have a store. */
type Kind = 'local' | 'session'

const store = (kind: Kind): Storage => (kind === 'local' ? window.localStorage : window.sessionStorage)

/** The text kept under a key; null where there is none, or no store at all. */
export function readStored(key: string, kind: Kind = 'local'): string | null {
  try {
    return store(kind).getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text, or forgets it for null. False where the browser refused. */
export function writeStored(key: string, text: string | null, kind: Kind = 'local'): boolean {
  try {
    if (text === null) store(kind).removeItem(key)
    else store(kind).setItem(key, text)
    return true
  } catch {
    return false
  }
}
