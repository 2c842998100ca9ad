/** Crockford's base 32: no I, L, O or U, so that a reader of paper can take an I for a 1 and an O for a nought without harm. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const taken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const bitsEach = 5

/** What people put between letters, in any writing: blanks, dashes, stops. */
export const between = '\\s.,;\u3001\u3002_\u00b7\u2010-\u2015\u2212-'
const allBetween = new RegExp(`[${between}]`, 'g')

/** What was typed, as it would be printed: capitals, no blanks or dashes, what looks alike as what it is. Full-width letters count. */
export const asPrinted = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(allBetween, '')
    .replace(/[OIL]/g, (letter) => taken[letter] as string)

// The check of Bitcoin's addresses (BIP 173, BIP 350): whichever three letters of up to 1023 are others, it does not come out.
const checkLetters = 6
const checked = 0x2bc830a3
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** What the check makes of one letter more. */
function next(sum: number, value: number): number {
  const top = sum >>> 25
  let all = ((sum & 0x1ffffff) << bitsEach) ^ value
  for (let at = 0; at < generators.length; at += 1) if ((top >>> at) & 1) all ^= generators[at] as number
  return all
}

const remainder = (values: readonly number[]): number => values.reduce(next, 1)

/** Bits as letters, the last six of which are a check on the others. */
export function toLetters(bits: readonly number[]): string {
  const values: number[] = []
  for (let at = 0; at < bits.length; at += bitsEach)
    values.push(Array.from({ length: bitsEach }, (_, more) => bits[at + more] ?? 0).reduce((all, bit) => all * 2 + bit, 0))
  const sum = remainder([...values, ...Array.from({ length: checkLetters }, () => 0)]) ^ checked
  const check = Array.from({ length: checkLetters }, (_, at) => (sum >>> (bitsEach * (checkLetters - 1 - at))) & 31)
  return [...values, ...check].map((value) => alphabet.charAt(value)).join('')
}

const valuesOf = (printed: string): number[] => [...printed].map((letter) => alphabet.indexOf(letter))

/** How far the check is from coming out: nought where it does. */
const off = (values: readonly number[]): number => remainder(values) ^ checked

const comesOut = (values: readonly number[]): boolean => values.length > checkLetters && !values.includes(-1) && off(values) === 0

/** Whether the check of printed letters comes out. */
export const isWhole = (printed: string): boolean => comesOut(valuesOf(printed))

/** The bits of letters as they are printed; undefined where a letter is none or the check does not come out. */
export function fromLetters(printed: string): number[] | undefined {
  const values = valuesOf(printed)
  if (!comesOut(values)) return undefined
  return values.slice(0, -checkLetters).flatMap((value) => [16, 8, 4, 2, 1].map((bit) => (value & bit ? 1 : 0)))
}

/** In more letters than anybody types nothing is looked for. */
const mostTyped = 700

/** For each place from the last letter on, what a letter that is another adds to the check: nothing, or one of 31. */
function addedBy(places: number): number[][] {
  const added = [Array.from({ length: 32 }, (_, by) => by)]
  while (added.length < places) added.push((added[added.length - 1] as number[]).map((sum) => next(sum, 0)))
  return added
}

/**
 * Where printed letters whose check does not come out are wrong, counted from nought: if there is one that is none, or one is
 * another, missing, too many, or has changed places with the next. Undefined where more is wrong than that.
 */
export function wrongAt(printed: string): number | undefined {
  const values = valuesOf(printed)
  if (values.includes(-1)) return values.indexOf(-1)
  if (values.length > mostTyped) return undefined
  const added = addedBy(values.length + 1)
  const whole = off(values)
  for (let at = 0; at <= values.length; at += 1) {
    const [front, back] = [values.slice(0, at), values.slice(at)]
    const [own, other, ...rest] = back
    if (own !== undefined && added[back.length - 1]?.includes(whole)) return at
    if (added[back.length]?.includes(off([...front, 0, ...back]))) return at
    if (own !== undefined && off([...front, ...back.slice(1)]) === 0) return at
    if (own !== undefined && other !== undefined && off([...front, other, own, ...rest]) === 0) return at
  }
  return undefined
}
