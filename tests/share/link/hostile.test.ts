import * as fflate from 'fflate'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeLink } from '../../../src/share/link'
import { inflated, TooLarge } from '../../../src/share/link/inflate'
import { contentWith, linkOf, linkWith, today } from './made'

/** Bytes that were put out while unpacking, over all of a test. */
const put = vi.hoisted(() => ({ out: 0 }))

vi.mock('fflate', async (importOriginal) => {
  const whole = await importOriginal<typeof fflate>()
  class Inflate extends whole.Inflate {
    constructor(take: (part: Uint8Array, last: boolean) => void) {
      super((part, last) => {
        put.out += part.length
        take(part, last)
      })
    }
  }
  return { ...whole, Inflate }
})

const refusal = async (text: string): Promise<unknown> => decodeLink(linkWith(text), today)

describe('whatever somebody puts behind the #', () => {
  test('is answered in words, never by a failure', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `A${text}`),
      fc.uint8Array({ maxLength: 300 }).map(linkOf),
      fc.json().map(linkWith),
      fc.json({ depthSize: 'large' }).map((text) => linkWith(`{"v":1,"household":${text}}`)),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await decodeLink(text, today)).fault).toBeDefined()
      }),
      { numRuns: 1000 },
    )
  })
  test('is not even unpacked where it is longer than answers ever are', async () => {
    expect(await decodeLink('A'.repeat(32_769), today)).toEqual({ fault: 'too-long' })
  })
  test('is told from a link of a later form, and from an anchor', async () => {
    expect(await decodeLink(`D${'x'.repeat(40)}`, today)).toEqual({ fault: 'newer' })
    expect(await decodeLink('#Contents', today)).toEqual({ fault: 'foreign' })
    expect(await decodeLink('#page', today)).toEqual({ fault: 'foreign' })
  })
})

describe('what unpacks to more than answers ever are', () => {
  const bomb = fflate.deflateSync(new Uint8Array(20_000_000), { level: 9 })

  test('is refused', async () => {
    expect(bomb.length).toBeLessThan(24_000)
    expect(await decodeLink(linkOf(bomb), today)).toEqual({ fault: 'too-large' })
  })
  test('is stopped while it unpacks: no more comes out than the limit and what 64 bytes can become', () => {
    put.out = 0
    expect(() => inflated(bomb, 10_000)).toThrow(TooLarge)
    // Deflate makes at most 1032 bytes of one.
    expect(put.out).toBeLessThanOrEqual(10_000 + 64 * 1032)
  })
  test('passes at exactly the limit, and not at one byte more', () => {
    const packed = fflate.deflateSync(new Uint8Array(10_000))
    expect(inflated(packed, 10_000)).toHaveLength(10_000)
    expect(() => inflated(packed, 9_999)).toThrow(TooLarge)
  })
  test('nests deeper than anything of ours, and is refused like anything else', async () => {
    expect(await refusal('['.repeat(200_000))).toEqual({ fault: 'damaged' })
    const nested = `${'{"housing":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    expect(await refusal(contentWith({}).replace('"household":{}', `"household":${nested}`))).toMatchObject({ fault: 'refused' })
  })
})

describe('content that is not ours', () => {
  test.each([
    ['a number', '1'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['a household without what goes around it', '{"residence":"350881"}'],
    ['a version in words', contentWith({ v: '1' })],
    ['version nought', contentWith({ v: 0 })],
    ['a key that is none of ours', contentWith({ more: 1 })],
    ['a day that is none', contentWith({ on: '2026-02-30' })],
    ['rules of no place', contentWith({ rules: [['zhangping', 'abc']] })],
    ['marks in letters that mean nothing', contentWith({ marks: [['a/b', ['household'], '9999', []]] })],
    ['marks with markup for a name', contentWith({ marks: [['<b>/x', ['household'], '0000', []]] })],
    ['a matter that nobody can leave out', contentWith({ left: ['everything'] })],
  ])('%s', async (_, text) => {
    expect(await refusal(text)).toEqual({ fault: 'foreign' })
  })
  test('a later version', async () => {
    expect(await refusal(contentWith({ v: 2 }))).toEqual({ fault: 'newer' })
    expect(await refusal('{"v":2}')).toEqual({ fault: 'newer' })
  })
  test('answers that do not fit are refused with path and reason', async () => {
    expect(await refusal(contentWith({}, { mother: { work: 'boss' } }))).toEqual({
      fault: 'refused',
      faults: [{ path: 'mother.work', code: 'not-an-option' }],
    })
    expect(await refusal(contentWith({}, { children: [{ birthDate: '2026-11-23' }] }))).toEqual({
      fault: 'refused',
      faults: [{ path: 'children[0].birthDate', code: 'after-the-day' }],
    })
  })
  test('a child born by the day of the link is a child, whatever the clock says', async () => {
    const content = contentWith({ on: '2026-11-23' }, { children: [{ birthDate: '2026-11-23' }] })
    expect((await decodeLink(linkWith(content), today)).fault).toBeUndefined()
  })
})

describe('keys that a language of objects knows', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key nobody answers', async (key) => {
    const hostile = `{"${key}":{"polluted":true}}`
    expect(await refusal(contentWith({}).replace('"household":{}', `"household":${hostile}`))).toEqual({
      fault: 'refused',
      faults: [{ path: key, code: 'unknown-key' }],
    })
    expect(await refusal(contentWith({}).replace('"household":{}', `"household":{"mother":${hostile}}`))).toEqual({
      fault: 'refused',
      faults: [{ path: `mother.${key}`, code: 'unknown-key' }],
    })
    expect(await refusal(contentWith({}).replace('"v":1', `"v":1,"${key}":{"polluted":true}`))).toEqual({ fault: 'foreign' })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
