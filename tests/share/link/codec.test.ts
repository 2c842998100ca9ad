import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Household } from '../../../rules/household'
import { addDays } from '../../../rules/language/calendar'
import { decodeLink, encodeLink, privateTopics } from '../../../src/share/link'
import { fromBase64url, toBase64url } from '../../../src/share/link/base64url'
import { completeHouseholds, homes } from '../../support/households'
import { linkWith, sharedOf, today } from './made'

const households = fc.constantFrom(...homes).chain((home) => completeHouseholds(home, today))

const family: Household = {
  residence: '350881',
  mother: { work: 'employee', monthlyWage: 6200, medicalInsurance: 'unknown' },
  father: null,
  children: [{ id: 'c1', birthDate: '2023-12-08' }],
  elders: 'unknown',
}

describe('letters of an address', () => {
  test('bytes come back from the letters they are written in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
      }),
    )
  })
  test('the letters are those of RFC 4648, and no others', () => {
    expect(toBase64url(new Uint8Array([0xfb, 0xff, 0xfe]))).toBe('-__-')
    expect(toBase64url(new Uint8Array([0x66, 0x6f]))).toBe('Zm8')
    expect(fromBase64url('Zm8=')).toBeUndefined()
    expect(fromBase64url('Z+8_')).toBeUndefined()
    expect(fromBase64url('Zm8aa')).toBeUndefined()
  })
  test('a text that nobody writes for the same bytes is refused', () => {
    expect(fromBase64url('Zm8')).toEqual(new Uint8Array([0x66, 0x6f]))
    expect(fromBase64url('Zm9')).toBeUndefined()
  })
})

describe('a link', () => {
  test('brings back whatever household was told, day, rules and what was kept back', async () => {
    const days = fc.integer({ min: 0, max: 400 }).map((more) => addDays(today, more))
    const hashes = fc.array(fc.tuple(fc.constantFrom('100000', '350881'), fc.stringMatching(/^[0-9a-z]{1,7}$/)), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(
        households,
        days,
        fc.boolean(),
        hashes,
        fc.subarray([...privateTopics]),
        async (household, on, chosen, rules, left) => {
          const shared = sharedOf(household, { on, chosen, rules, left })
          expect(await decodeLink(await encodeLink(shared), today)).toEqual({ shared })
        },
      ),
      { numRuns: 60 },
    )
  })
  test('keeps the answer that something is not known', async () => {
    expect(await decodeLink(await encodeLink(sharedOf(family)), today)).toEqual({ shared: sharedOf(family) })
  })
  test('is the same for the same answers in whatever order', async () => {
    const turned = Object.fromEntries(Object.entries(family).reverse()) as Household
    expect(await encodeLink(sharedOf(turned))).toBe(await encodeLink(sharedOf(family)))
  })
  test('is made of letters that no address changes, and is taken with its #', async () => {
    const code = await encodeLink(sharedOf(family))
    expect(code).toMatch(/^A[A-Za-z0-9_-]+$/)
    expect(await decodeLink(`#${code}`, today)).toEqual({ shared: sharedOf(family) })
  })
  test('gives a member without a name the one that reading gives it', async () => {
    const code = linkWith(
      JSON.stringify({
        v: 1,
        on: '2026-11-22',
        chosen: false,
        household: { children: [{ sex: 'unknown' }] },
        rules: [],
        marks: [],
        left: [],
      }),
    )
    expect(await decodeLink(code, today)).toEqual({ shared: sharedOf({ children: [{ id: 'c1', sex: 'unknown' }] }) })
  })
})

describe('a damaged link', () => {
  test('is refused wherever it was cut off', async () => {
    const code = await encodeLink(sharedOf(family))
    for (let length = 0; length < code.length; length += 1) {
      const { fault } = await decodeLink(code.slice(0, length), today)
      expect(fault, String(length)).toBe(length === 0 ? 'empty' : 'damaged')
    }
  })
  test('is refused whichever letter is another', async () => {
    const code = await encodeLink(sharedOf(family))
    const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. %')
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), letters, async (at, letter) => {
        fc.pre(code.charAt(at) !== letter)
        const decoded = await decodeLink(code.slice(0, at) + letter + code.slice(at + 1), today)
        expect(decoded.fault).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })
  test('is refused whichever byte is another, and whatever comes after it', async () => {
    const bytes = fromBase64url((await encodeLink(sharedOf(family))).slice(1)) as Uint8Array
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = bytes.map((byte, index) => (index === at ? byte ^ by : byte))
        expect(await decodeLink(`A${toBase64url(other)}`, today)).toEqual({ fault: 'damaged' })
      }),
      { numRuns: 500 },
    )
    expect(await decodeLink(`A${toBase64url(new Uint8Array([...bytes, 0]))}`, today)).toEqual({ fault: 'damaged' })
  })
})
