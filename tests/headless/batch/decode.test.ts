import { describe, expect, test } from 'vitest'
import { createDecoder, notText } from '../../../src/headless/batch/decode'

const text = '编号,家庭住地\r\nA-1,漳平市\r\nB-2,阿拉尔市 €\r\n'

/** The characters used here as GB18030 writes them. */
const gb: Readonly<Record<string, readonly number[]>> = {
  编: [0xb1, 0xe0],
  号: [0xba, 0xc5],
  家: [0xbc, 0xd2],
  庭: [0xcd, 0xa5],
  住: [0xd7, 0xa1],
  地: [0xb5, 0xd8],
  漳: [0xd5, 0xc4],
  平: [0xc6, 0xbd],
  市: [0xca, 0xd0],
  阿: [0xb0, 0xa2],
  拉: [0xc0, 0xad],
  尔: [0xb6, 0xfb],
  '€': [0xa2, 0xe3],
}
const asGb = (whole: string): Uint8Array => Uint8Array.from([...whole].flatMap((each) => gb[each] ?? [each.charCodeAt(0)]))
const asUtf16 = (whole: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${whole}`].flatMap((each) =>
      little ? [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8] : [each.charCodeAt(0) >> 8, each.charCodeAt(0) & 255],
    ),
  )
const utf8 = (whole: string): Uint8Array => new TextEncoder().encode(whole)

function decoded(bytes: Uint8Array, size: number): { text: string; encoding: string | undefined } {
  const decoder = createDecoder()
  let found = ''
  for (let from = 0; from < bytes.length; from += size) found += decoder.push(bytes.subarray(from, from + size))
  found += decoder.end()
  return { text: found, encoding: decoder.encoding }
}

describe.each([
  ['utf-8', 'UTF-8', utf8(text)],
  ['utf-8', 'UTF-8 with a mark', utf8(`\uFEFF${text}`)],
  ['utf-16le', 'UTF-16, little end first', asUtf16(text, true)],
  ['utf-16be', 'UTF-16, big end first', asUtf16(text, false)],
  ['gb18030', 'GB18030', asGb(text)],
] as const)('%s: %s', (encoding, _, bytes) => {
  test.each([1, 2, 3, 4, 5, 7, 16, 1000])('in portions of %i bytes', (size) => expect(decoded(bytes, size)).toEqual({ text, encoding }))
})

test('the four-byte characters of GB18030', () => {
  // U+3400, the first of the characters added in 1999, stands at 8139EE39.
  expect(decoded(Uint8Array.from([0x61, 0x81, 0x39, 0xee, 0x39, 0x62]), 1)).toEqual({ text: 'a㐀b', encoding: 'gb18030' })
})
test('the first Chinese character may come late, and at the border of two portions', () => {
  const long = `${'mark,on\r\n'.repeat(2000)}${text}`
  for (const bytes of [utf8(long), asGb(long)])
    for (const size of [18_001, 18_002, 18_003, 999]) expect(decoded(bytes, size).text).toBe(long)
})
test('a text longer than what is looked at', () => {
  const long = text.repeat(3000)
  expect(decoded(asGb(long), 4096).text).toBe(long)
  expect(decoded(utf8(long), 4096).text).toBe(long)
})
test('bytes that fit no more later on spoil their own place alone', () => {
  const bytes = Uint8Array.from([...utf8(text.repeat(300)), 0xff, ...utf8('\r\n漳平')])
  expect(decoded(bytes, 512)).toEqual({ text: `${text.repeat(300)}\uFFFD\r\n漳平`, encoding: 'utf-8' })
})
test('nothing is nothing, and a few letters are themselves', () => {
  expect(decoded(new Uint8Array(), 1).text).toBe('')
  expect(decoded(utf8('ab'), 1)).toEqual({ text: 'ab', encoding: 'utf-8' })
})

test.each([
  ['zip', [0x50, 0x4b, 3, 4, 20]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['binary', [0x1f, 0x8b, 8]],
  ['binary', [0x61, 0, 0x62]],
  [undefined, [...asUtf16('a,b', true)]],
  [undefined, [...utf8(text)]],
  [undefined, [...asGb(text)]],
])('the first bytes tell %s', (kind, bytes) => expect(notText(Uint8Array.from(bytes))).toBe(kind))
