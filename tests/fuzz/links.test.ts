import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readHousehold } from '../../rules/household'
import { codeIn, decodeLink, encodeCompact, encodeLink, type Decoded } from '../../src/share/link'
import { writeShared } from '../../src/share/link/shared'
import { contentWith, linkOf, linkWith, sharedOf, today } from '../share/link/made'
import { typicalFamilies } from '../support/typical-families'
import { anyJson, anyText, expectUnpolluted, heavyJson, longText, spoiled, tries } from './support'

const families = fc.constantFrom(...typicalFamilies.map(({ household }) => household))
const faults = [
  'empty',
  'damaged',
  'foreign',
  'newer',
  'too-long',
  'too-large',
  'mistyped',
  'locked',
  'wrong-passphrase',
  'no-crypto',
  'refused',
]

/** Refused with a reason that has words, or answers that the household file takes. */
function expectJudged(decoded: Decoded): void {
  if (decoded.fault !== undefined) {
    expect(faults).toContain(decoded.fault)
    if (decoded.fault === 'refused') expect(decoded.faults.length).toBeGreaterThan(0)
    return
  }
  const { household, on } = decoded.shared
  expect(readHousehold(household, Math.max(on, today)).faults).toBeUndefined()
}

const judged = async (code: string): Promise<void> => expectJudged(await decodeLink(code, today))

afterEach(expectUnpolluted)

describe('what stands behind the # of a link', () => {
  test('is judged, whatever it is', async () => {
    const texts = fc.oneof(
      anyText,
      longText(anyText, 40_000),
      anyText.map((text) => `A${text}`),
      anyText.map((text) => `C${text}`),
    )
    await fc.assert(fc.asyncProperty(texts, judged), tries(600))
  })
  test('is judged where a right one was spoiled', async () => {
    const codes = await Promise.all(
      typicalFamilies.slice(0, 6).flatMap(({ household }) => [encodeLink(sharedOf(household)), encodeCompact(sharedOf(household))]),
    )
    await fc.assert(fc.asyncProperty(spoiled(fc.constantFrom(...codes)), judged), tries(800))
  })
  test('is judged where its content was spoiled and its sum is right', async () => {
    const content = families.map((household) => writeShared(sharedOf(household)))
    const texts = fc.oneof(
      spoiled(content),
      heavyJson,
      anyJson(['v', 'on', 'household', 'rules', 'marks', 'left']).map((value) => JSON.stringify(value)),
      anyJson(['mother', 'children', 'residence']).map((value) => contentWith({}, value)),
      fc.tuple(fc.constantFrom('on', 'rules', 'marks', 'left', 'chosen'), anyJson()).map(([name, value]) => contentWith({ [name]: value })),
    )
    await fc.assert(
      fc.asyncProperty(texts, (text) => judged(linkWith(text))),
      tries(800),
    )
  })
  test('is judged where it is packed wrongly, or holds more than it may', async () => {
    const packed = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.integer({ min: 0, max: 3_000_000 }).map((size) => deflateSync(new Uint8Array(size).fill(0x5b), { level: 9 })),
    )
    await fc.assert(
      fc.asyncProperty(packed, (bytes) => judged(linkOf(bytes))),
      tries(60),
    )
  })
  test('sealed, is judged under any passphrase', async () => {
    const sealed = await encodeLink(sharedOf(typicalFamilies[0]?.household ?? {}), 'rain in spring')
    await fc.assert(
      fc.asyncProperty(
        spoiled(fc.constant(sealed)).filter((code) => code.replace(/^#/, '').trim() !== sealed),
        async (code) => {
          expectJudged(await decodeLink(code, today))
          expect((await decodeLink(code, today, 'rain in spring')).fault).toBeDefined()
        },
      ),
      tries(60),
    )
    // Each of these costs the stretching of a passphrase.
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => text.trim() !== ''),
        async (passphrase) => {
          expect(await decodeLink(sealed, today, passphrase)).toEqual({ fault: 'wrong-passphrase' })
        },
      ),
      tries(3),
    )
  })
})

describe('a code as it is typed, scanned or pasted', () => {
  test('is found or not, and judged either way', async () => {
    const code = encodeCompact(sharedOf(typicalFamilies[0]?.household ?? {}))
    const typed = fc.oneof(
      anyText,
      longText(anyText, 60_000),
      spoiled(
        fc.constantFrom(
          code,
          `https://example.org/open#${code}`,
          `请看 https://example.org/open#${code} 谢谢`,
          code.replace(/.{5}/g, '$& '),
        ),
      ),
    )
    await fc.assert(
      fc.asyncProperty(typed, (text) => judged(codeIn(text) ?? text)),
      tries(600),
    )
  })
})
