const perLetter = 999
const first = 'A'.charCodeAt(0)
const letters = 26

/** The mark proposed for the nth case, from 1: A001 … A999, B001 … and from Z999 on A001 again. */
export function proposedMark(n: number): string {
  const letter = String.fromCharCode(first + (Math.floor((n - 1) / perLetter) % letters))
  return letter + String(((n - 1) % perLetter) + 1).padStart(3, '0')
}

/** Whether a mark is one of those, rather than written by hand. */
export const isProposed = (mark: string): boolean => /^[A-Z]\d{3}$/.test(mark)

/** A mark without the number of a copy: A017 of A017-2. */
export const familyOf = (mark: string): string => mark.replace(/-\d+$/, '')

/** The mark of the next copy of a case among these marks: A017-2, A017-3. */
export function copiedMark(mark: string, taken: readonly string[]): string {
  const family = familyOf(mark)
  let n = 2
  while (taken.includes(`${family}-${String(n)}`)) n += 1
  return `${family}-${String(n)}`
}
