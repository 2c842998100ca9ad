/** Crockford's base 32: no I, L, O or U, so that a reader of paper can take an I for a 1 and an O for a nought without harm. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const taken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const bitsEach = 5

/** What was typed, as it would be printed: capitals, no blanks or dashes, what looks alike as what it is. Full-width letters count. */
export const asPrinted = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212.,;_-]/g, '')
    .replace(/[OIL]/g, (letter) => taken[letter] as string)

// The check of Bitcoin's addresses (BIP 173, BIP 350): whichever three letters of up to 1023 are others, it does not come out.
const checkLetters = 6
const checked = 0x2bc830a3
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

function remainder(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const top = sum >>> 25
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generators.reduce((all, generator, at) => ((top >>> at) & 1 ? all ^ generator : all), next)
  }, 1)
}

/** Bits as letters, the last six of which are a check on the others. */
export function toLetters(bits: readonly number[]): string {
  const values: number[] = []
  for (let at = 0; at < bits.length; at += bitsEach)
    values.push(Array.from({ length: bitsEach }, (_, more) => bits[at + more] ?? 0).reduce((all, bit) => all * 2 + bit, 0))
  // What is read after the last bit is noughts anyway.
  while (values[values.length - 1] === 0) values.pop()
  const sum = remainder([...values, ...Array.from({ length: checkLetters }, () => 0)]) ^ checked
  const check = Array.from({ length: checkLetters }, (_, at) => (sum >>> (bitsEach * (checkLetters - 1 - at))) & 31)
  return [...values, ...check].map((value) => alphabet.charAt(value)).join('')
}

const valuesOf = (printed: string): number[] => [...printed].map((letter) => alphabet.indexOf(letter))

const comesOut = (values: readonly number[]): boolean =>
  values.length > checkLetters && !values.includes(-1) && remainder(values) === checked

/** Whether the check of printed letters comes out. */
export const isWhole = (printed: string): boolean => comesOut(valuesOf(printed))

/** The bits of letters as they are printed; undefined where a letter is none or the check does not come out. */
export function fromLetters(printed: string): number[] | undefined {
  const values = valuesOf(printed)
  if (!comesOut(values)) return undefined
  return values.slice(0, -checkLetters).flatMap((value) => [16, 8, 4, 2, 1].map((bit) => (value & bit ? 1 : 0)))
}
