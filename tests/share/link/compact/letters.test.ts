import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLink, encodeCompact, grouped, type Decoded } from '../../../../src/share/link'
import { asPrinted, fromLetters, isWhole, toLetters } from '../../../../src/share/link/compact/letters'
import { typicalFamilies } from '../../../support/typical-families'
import { sharedOf, today } from '../made'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const { household } = typicalFamilies[3] as (typeof typicalFamilies)[3]
const code = encodeCompact(sharedOf(household))
const letters = code.slice(1)

const read = async (typed: string): Promise<Decoded> => decodeLink(typed, today)
/** The fifth letter ends the first group, the sixth begins the second. */
const groupOf = (at: number): number => Math.ceil((at + 1) / 5)

describe('what is typed off paper', () => {
  test.each<[string, string]>([
    ['in groups of five', grouped(code)],
    ['in small letters', code.toLowerCase()],
    ['with dashes of any kind', grouped(code).replace(/ /g, '-').replace('-', '—')],
    ['on several lines', grouped(code).replace(/ /g, '\r\n')],
    ['with an O for a nought, an I or L for a one', code.replace(/0/g, 'O').replace(/1/, 'i').replace(/1/g, 'l')],
    ['in full-width letters', code.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['behind its #', `#${code}`],
  ])('%s, is what was printed', async (_, typed) => {
    expect(await read(typed)).toEqual({ shared: sharedOf(household) })
  })
  test('is printed in groups of five', () => {
    expect(grouped('C1234567890A')).toBe('C1234 56789 0A')
    expect(grouped('C1234')).toBe('C1234')
    expect(grouped('')).toBe('')
  })
  test('holds ones and noughts only as digits', () => {
    expect(asPrinted(' ilO-uü ')).toBe('110UÜ')
  })
})

describe('a mistake in typing', () => {
  test('is found wherever one letter is another, and in which group', async () => {
    for (let at = 0; at < letters.length; at += 1) {
      const other = alphabet[(alphabet.indexOf(letters.charAt(at)) + 1 + (at % 31)) % 32] as string
      const typed = letters.slice(0, at) + other + letters.slice(at + 1)
      expect(await read(`C${typed}`)).toEqual({ fault: 'mistyped', group: groupOf(at + 1) })
    }
  })
  test('is found wherever a letter is none of ours, and in which group', async () => {
    expect(await read(`C${letters.slice(0, 20)}U${letters.slice(21)}`)).toEqual({ fault: 'mistyped', group: groupOf(21) })
    expect(await read(`${code}家`)).toEqual({ fault: 'mistyped', group: groupOf(code.length) })
  })
  test('is found wherever a letter is missing, and in which group or the one that it would end', async () => {
    for (let at = 0; at < letters.length; at += 1) {
      const decoded = await read(`C${letters.slice(0, at)}${letters.slice(at + 1)}`)
      // Of several alike in a row, any may be the missing one.
      const row = /^(.)\1*/.exec(letters.slice(at))?.[0].length ?? 1
      const first = letters.slice(0, at).search(new RegExp(`${letters.charAt(at)}+$`))
      expect(decoded.fault).toBe('mistyped')
      const { group } = decoded as { group?: number }
      expect(group).toBeGreaterThanOrEqual(groupOf(first < 0 ? at + 1 : first + 1))
      expect(group).toBeLessThanOrEqual(groupOf(at + 1 + row))
    }
  })
  test('is found wherever a letter is typed twice, or two have changed places', async () => {
    for (let at = 0; at < letters.length; at += 1) {
      expect((await read(`C${letters.slice(0, at + 1)}${letters.slice(at)}`)).fault).toBe('mistyped')
      const [one, two] = [letters.charAt(at), letters.charAt(at + 1)]
      if (one === two || two === '') continue
      const typed = letters.slice(0, at) + two + one + letters.slice(at + 2)
      expect(await read(`C${typed}`)).toEqual({ fault: 'mistyped', group: groupOf(at + 1) })
    }
  })
  test('is found wherever it was cut off', async () => {
    for (let length = 10; length < code.length; length += 1)
      expect((await read(code.slice(0, length))).fault, String(length)).toBe('mistyped')
    // So few letters are not ours in the first place.
    expect(await read(code.slice(0, 9))).toEqual({ fault: 'foreign' })
  })
  test('is found whichever two or three letters are others', () => {
    const changes = fc.uniqueArray(fc.tuple(fc.nat(letters.length - 1), fc.integer({ min: 1, max: 31 })), {
      minLength: 2,
      maxLength: 3,
      selector: ([at]) => at,
    })
    fc.assert(
      fc.property(changes, (list) => {
        const typed = [...letters]
        for (const [at, by] of list) typed[at] = alphabet[alphabet.indexOf(typed[at] as string) ^ by] as string
        expect(isWhole(typed.join(''))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
  test('is told without its place where there are several', async () => {
    const typed = `${letters.slice(0, 10)}${letters.slice(30)}`
    expect(await read(`C${typed}`)).toEqual({ fault: 'mistyped' })
  })
})

describe('letters', () => {
  test('bring back the bits they were made of, but for noughts at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 200 }), (bits) => {
        const back = fromLetters(toLetters(bits))
        const trimmed = (list: readonly number[]): string => list.join('').replace(/0+$/, '')
        if (bits.includes(1)) expect(trimmed(back ?? [])).toBe(trimmed(bits))
      }),
    )
  })
})
