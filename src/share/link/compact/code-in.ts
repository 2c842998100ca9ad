import { asPrinted, isWhole } from './letters'
import { compact } from './codec'

/** More than any address with a code in it. */
const mostLetters = 40_000
const lettersEach = 5

/** The forms whose capitals and small letters are not the same. */
const ofScreens = /^[AB][A-Za-z0-9_-]{20,}/
/** The form for paper, as it may be typed; anything that no code holds ends it. */
const ofPaper = /^[Cc\uFF23\uFF43][0-9A-Za-z\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\s\u2010-\u2015\u2212.,;_-]*/

/** Less than this is a word rather than a code. */
const leastLetters = 10

function printedIn(text: string): string | undefined {
  const typed = ofPaper.exec(text)?.[0]
  if (typed === undefined) return undefined
  // Of an address in a sentence, what follows the first blank may be the sentence.
  const candidates = [typed, typed.split(/\s/)[0] ?? ''].map(asPrinted)
  return candidates.find((printed) => isWhole(printed.slice(compact.length))) ?? candidates.find(({ length }) => length >= leastLetters)
}

/**
 * The code in whatever was scanned, pasted or typed: a whole address, what stands behind its #, or the letters off the paper in
 * any grouping. As `decodeLink` takes it; undefined where there is none. Whether it is right, only reading tells.
 */
export function codeIn(text: string): string | undefined {
  if (text.length > mostLetters) return undefined
  const [before = '', ...behind] = text.trim().split(/[#\uFF03]/)
  const parts = behind.length > 0 ? behind.map((part) => part.trim()) : [before]
  for (const part of parts) {
    const code = ofScreens.exec(part)?.[0] ?? printedIn(part)
    if (code !== undefined) return code
  }
  return undefined
}

/** A code in groups of five letters, for reading off paper. */
export const grouped = (code: string): string => (code.match(new RegExp(`.{1,${String(lettersEach)}}`, 'g')) ?? []).join(' ')
