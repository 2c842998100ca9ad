/** What a browser may refuse to give: private windows and embedded pages throw where others have a store. */
type Kind = 'local' | 'session'

let refused = false

/** From now on this page keeps nothing and finds nothing: others use the same machine, and the page around is not ours. */
export const keepNothing = (): void => void (refused = true)

const store = (kind: Kind): Storage => (kind === 'local' ? window.localStorage : window.sessionStorage)

/** The text kept under a key; null where there is none, or no store at all. */
export function readStored(key: string, kind: Kind = 'local'): string | null {
  if (refused) return null
  try {
    return store(kind).getItem(key)
  } catch {
    return null
  }
}

/** Keeps a text, or forgets it for null. False where the browser refused. */
export function writeStored(key: string, text: string | null, kind: Kind = 'local'): boolean {
  if (refused) return false
  try {
    if (text === null) store(kind).removeItem(key)
    else store(kind).setItem(key, text)
    return true
  } catch {
    return false
  }
}
