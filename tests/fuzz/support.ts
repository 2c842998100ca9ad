import fc from 'fast-check'
import { expect } from 'vitest'

const times = Number(process.env.YUHUI_FUZZ_RUNS ?? 1)
const seed = Number(process.env.YUHUI_FUZZ_SEED ?? 20261122)

/**
 * How a property is tried: so many times, YUHUI_FUZZ_RUNS times as many where that is set. The same seed each time, so that
 * what fails once fails again; YUHUI_FUZZ_SEED sets another. A failure prints the seed and the path to its example.
 */
export const tries = (count: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Math.max(1, Math.ceil(count * times)),
  seed,
})

/** Names that every object answers to, and one that makes another of it. */
export const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'] as const

const own = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((each) => Object.getOwnPropertyNames(each))

const before = own()

/** Nothing that was read has reached what all objects share. */
export function expectUnpolluted(): void {
  expect(own()).toEqual(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
}

/** What a page would run, or show as more than text, if it took it for its own. */
export const markup = [
  '<script>document.title="run"</script>',
  '<img src=x onerror="document.title=\'run\'">',
  '"><svg onload=alert(1)>',
  'javascript:document.title="run"',
  '{{constructor.constructor("return 1")()}}',
  '$t(household:faults.not-json)',
  '=HYPERLINK("https://example.com","x")',
] as const

/** Any text: short, long, of every script, of what programs mean something by, in halves of characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    ...inherited,
    ...markup,
    'NaN',
    'Infinity',
    '-0',
    '1e400',
    '0x10',
    'null',
    'undefined',
    'true',
    '\u0000',
    '\uFEFF',
    '\u202E',
  ),
)

/** What a person may type where a day, a number or an amount is asked for, and what nearly is one. */
export const nearlyAnswer: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[-+]?[0-9０-９,，. ]{0,12}(元|万|万元|㎡|平方米|个|日|月|%)?$/u),
  fc.stringMatching(/^[0-9]{1,5}[-/.年][0-9]{1,3}[-/.月][0-9]{1,3}(日|号)?( [0-9:]{1,8})?$/u),
  fc.stringMatching(/^[0-9]{6,20}$/),
  fc.double().map(String),
  fc.bigInt().map(String),
)

/** Any text behind enough of itself to be long. */
export const longText = (unit: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.tuple(unit, fc.integer({ min: 1, max: most })).map(([part, times]) => part.repeat(Math.ceil(times / Math.max(1, part.length))))

/** Any value that JSON may hold, its keys often those that objects inherit or that a family answers to. */
export function anyJson(keys: readonly string[] = []): fc.Arbitrary<unknown> {
  const key = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...inherited, ...keys) }, fc.string({ maxLength: 12 }))
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -0, 1e308, -1, 1e-7, 0.1, '', 'unknown', '350881', '2023-12-08', 'c1'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    anyText,
  )
  return fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  })).value
}

/** Text of deep nesting, long lists, long numbers: what costs whoever reads it more than whoever writes it. */
export const heavyJson: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('[', '{"a":', '{"children":[', '{"__proto__":', '{"housing":'), fc.integer({ min: 1, max: 20_000 }), fc.boolean())
  .map(([open, depth, closed]) => {
    const close = [...open]
      .reverse()
      .map((each) => (each === '[' ? ']' : each === '{' ? '}' : ''))
      .join('')
    return `${open.repeat(depth)}1${closed ? close.repeat(depth) : ''}`
  })

type Edit = readonly [kind: 'flip' | 'cut' | 'double' | 'insert' | 'swap', at: number, length: number, put: string]

const edits = (put: fc.Arbitrary<string>): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom('flip', 'cut', 'double', 'insert', 'swap'),
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      put,
    ) as fc.Arbitrary<Edit>,
    { minLength: 1, maxLength: 4 },
  )

function edited(text: string, [kind, where, length, put]: Edit): string {
  const at = where % (text.length + 1)
  const [head, part, tail] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  switch (kind) {
    case 'flip':
      return head + put.slice(0, 1) + text.slice(at + 1)
    case 'cut':
      return head + tail
    case 'double':
      return head + part + part + tail
    case 'insert':
      return head + put + part + tail
    case 'swap':
      return head + tail + part
  }
}

/** A right text with something done to it: letters changed, cut out, doubled, put in, moved. */
export const spoiled = (right: fc.Arbitrary<string>, put: fc.Arbitrary<string> = anyText): fc.Arbitrary<string> =>
  fc.tuple(right, edits(put)).map(([text, done]) => done.reduce(edited, text))

/** The same for bytes. */
export const spoiledBytes = (right: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  spoiled(
    right.map((bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => String.fromCharCode(...bytes)),
  ).map((text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
