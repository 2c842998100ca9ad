import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createEvaluator } from '../../src/counter/files/work/evaluator'
import type { FromEvaluator } from '../../src/counter/files/work/messages'
import { unpackRows } from '../../src/counter/files/work/packed'
import { lookNames, modes, posted, readFromFrame, readToFrame, settingsFrom, settingsText, themes, version } from '../../src/embed/protocol'
import type { Build } from '../../src/offline/build'
import { readMessage } from '../../src/offline/messages'
import { route } from '../../src/offline/route'
import { generatedHeader } from '../support/generated-rows'
import { anyJson, anyText, expectUnpolluted, inherited, longText, markup, nearlyAnswer, spoiled, tries } from './support'

afterEach(expectUnpolluted)

const envelope = ['kind', 'yuhui', 'token', 'settings', 'household', 'height', 'top', 'bottom', 'counts', 'corrections', 'type', 'used']
/** What may be posted: what JSON holds, and what only cloning takes. */
const posts = fc.oneof(
  anyJson(envelope),
  fc.constantFrom<unknown>(undefined, NaN, new Date(NaN), new Map([['kind', 'hello']]), new Set(), /x/, new ArrayBuffer(8), 10n),
  fc.record({
    kind: fc.constantFrom('hello', 'seen', 'prefill', 'size', 'ready', 'sent', ...inherited),
    yuhui: anyJson(),
    token: anyJson(),
    height: anyJson(),
    settings: anyJson(),
  }),
)

describe('a message', () => {
  test('to the service worker is one of two, or is passed over', () => {
    fc.assert(
      fc.property(posts, (data) => {
        const message = readMessage(data)
        if (message?.type === 'settled') for (const each of message.used) expect(typeof each).toBe('string')
        else if (message) expect(message).toEqual({ type: 'take-over' })
      }),
      tries(600),
    )
    expect(readMessage({ type: 'settled', used: ['a', 1, null] })).toEqual({ type: 'settled', used: ['a'] })
    expect(readMessage({ type: 'take-over' })).toEqual({ type: 'take-over' })
    expect(readMessage({ type: 'settled' })).toBeUndefined()
  })
  test('between a portal and the frame has the shape of its kind, or is none', () => {
    fc.assert(
      fc.property(posts, (data) => {
        for (const message of [readToFrame(data), readFromFrame(data)]) {
          if (!message) continue
          expect([typeof message.kind, typeof message.yuhui, typeof message.token]).toEqual(['string', 'number', 'string'])
          if (message.kind === 'size' || message.kind === 'ready' || message.kind === 'seen')
            expect(message.height).toBeGreaterThanOrEqual(0)
        }
      }),
      tries(800),
    )
    for (const kind of inherited) expect(readToFrame({ kind, yuhui: version, token: 't' })).toBeUndefined()
    expect(readFromFrame(posted({ kind: 'size', height: Infinity }, 't'))).toBeUndefined()
    expect(readFromFrame(posted({ kind: 'size', height: 12 }, 't'))).toEqual({ kind: 'size', height: 12, yuhui: version, token: 't' })
  })
})

describe('settings of a portal', () => {
  const names = ['place', 'lang', 'theme', 'mode', 'large', 'accepts', ...lookNames]
  const css = fc.constantFrom(
    '#0a5',
    'red;}body{display:none',
    'url(https://example.com/x)',
    'expression(1)',
    'var(--x)',
    '</style><script>',
    '12px',
    'inherit',
    '"A", serif',
    ...markup,
  )
  const values = fc.dictionary(fc.constantFrom(...names, ...inherited), fc.oneof(anyText, css, longText(css, 1000), nearlyAnswer))

  test('are settings, whatever is said, and come through an address as they are', () => {
    fc.assert(
      fc.property(values, (said) => {
        const settings = settingsFrom((name) => (Object.prototype.hasOwnProperty.call(said, name) ? (said[name] ?? null) : null))
        expect(settings.place ?? '000000').toMatch(/^\d{6}$/)
        expect(themes).toContain(settings.theme)
        expect(modes).toContain(settings.mode)
        for (const value of Object.values(settings.look)) expect(value.length).toBeLessThanOrEqual(200)
        // Halves of characters do not pass through an address.
        fc.pre(Object.values(settings.look).every((value) => encodable(value)))
        const parameters = new URLSearchParams(settingsText(settings))
        expect(settingsFrom((name) => parameters.get(name))).toEqual(settings)
      }),
      tries(600),
    )
  })
})

function encodable(text: string): boolean {
  try {
    return encodeURIComponent(text) !== ''
  } catch {
    return false
  }
}

describe('an address that the service worker is asked for', () => {
  const build: Build = {
    version: '1',
    entry: 'assets/a.js',
    assets: { 'assets/a.js': 'x' },
    core: 1,
    languages: ['', 'en/'],
    shell: 'shell/',
    drawn: ['answers', 'results'],
    readable: ['policies'],
  }
  const scope = 'https://example.org/yuhui/'
  test('is answered with something of the build or left alone', () => {
    const paths = fc.oneof(
      anyText,
      spoiled(fc.constantFrom('answers/housing', 'en/policies/350881', 'assets/a.js', '../x', '%2e%2e/', 'index.html')),
    )
    fc.assert(
      fc.property(paths, fc.boolean(), fc.boolean(), (path, navigates, range) => {
        const url = new URL(encodeURI(`./${path.replace(/[\ud800-\udfff]/g, '')}`), scope).href
        const to = route({ method: 'GET', url, navigates, range }, scope, build)
        expect(['network', 'asset', 'page', 'reading']).toContain(to.to)
        if (!url.startsWith(scope) || range) expect(to.to).toBe('network')
      }),
      tries(600),
    )
  })
})

test('rows sent to a worker of the counter come back worked out or bad, each of them, and as they stood', async () => {
  const cell = fc.oneof(anyText, nearlyAnswer)
  const raw = fc.array(fc.record({ row: fc.integer({ min: 0, max: 2 ** 31 }), cells: fc.array(cell, { maxLength: 90 }) }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(raw, fc.oneof(fc.constant(generatedHeader.split(',')), fc.array(cell, { maxLength: 6 })), async (rows, header) => {
      const told: FromEvaluator[] = []
      const evaluator = createEvaluator((message) => void told.push(message))
      await evaluator({ do: 'work', block: { index: 0, rows, part: 1 } })
      expect(told).toEqual([])
      await evaluator({ do: 'begin', header, on: 20250601 })
      await evaluator({ do: 'work', block: { index: 0, rows, part: 1 } })
      const [{ block }] = told as [FromEvaluator]
      expect(block.rowNumbers.length + block.bad.length).toBe(rows.length)
      expect(unpackRows(block.packed).map(({ row }) => row)).toEqual(rows.map(({ row }) => row))
    }),
    tries(100),
  )
})
