import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readHousehold } from '../../rules/household'
import {
  completedDetail,
  plain,
  prefillDetail,
  readyDetail,
  sentDetail,
  stepDetail,
  themeDetail,
  versionsOf,
} from '../../src/embed/element/details'
import { heightsOf } from '../../src/embed/element/heights'
import { openChannel, type View } from '../../src/embed/frame/channel'
import { colorText, contrast, parseColor } from '../../src/embed/frame/look/color'
import { paletteFor } from '../../src/embed/frame/look/palette'
import { parseFont, parseRadius } from '../../src/embed/frame/look/values'
import { readProposal } from '../../src/embed/frame/prefill/read'
import { factsIn, takeBack, takeProposed } from '../../src/embed/frame/prefill/take'
import { lookNames, posted, readFromFrame, type FromFrame, type Look } from '../../src/embed/protocol'
import { createAnswers } from '../../src/share'
import { typicalFamilies } from '../support/typical-families'
import { anyJson, anyText, expectUnpolluted, heavyJson, longText, markup, nearlyAnswer, spoiled, tries } from './support'

const today = 20261122
const keepsNothing = { read: () => null, write: () => undefined, clear: () => undefined }
const families = fc.constantFrom(...typicalFamilies.map(({ household }) => household))

afterEach(expectUnpolluted)

describe('a look', () => {
  const color = fc.oneof(
    fc.constantFrom(
      '#0a5',
      '#10241a',
      'rgb(1, 2, 3)',
      'rgb(10% 20% 30%)',
      'hsl(120 50% 50%)',
      'red',
      'RED',
      'transparent',
      'rgb(1 2 3 / .5)',
    ),
    spoiled(fc.constantFrom('#0a5c36', 'rgb(10, 92, 54)', 'hsl(147deg, 80%, 20%)')),
    fc.stringMatching(/^#[0-9a-f]{3,8}$/),
    longText(fc.constantFrom('rgb(1 ', '1 ,', ' ', '#', 'hsl('), 200),
    anyText,
    fc.constantFrom(...markup, '#fff;} *{display:none}', 'url(https://example.com/x)', 'expression(alert(1))', 'var(--act)'),
  )
  const looks: fc.Arbitrary<Look> = fc.dictionary(
    fc.constantFrom(...lookNames),
    fc.oneof(color, nearlyAnswer, fc.constantFrom('Arial, "Noto Sans SC"', '12px', '2rem')),
  )

  test('becomes colours that can be read, a corner and a font, or corrections; never a text of a style sheet', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom('light', 'dark'), (look, scheme) => {
        const { properties, corrections } = paletteFor(look, scheme as 'light' | 'dark', {})
        for (const value of properties.values())
          expect(value).toMatch(/^(#[0-9a-f]{6}|[\d.]{1,8}px|("[\p{L}\p{N} _.-]+"|[a-z-]+)(, ("[\p{L}\p{N} _.-]+"|[a-z-]+))*)$/u)
        for (const { name, asked } of corrections) expect([lookNames.includes(name), asked]).toEqual([true, look[name]])
        const [ink, page] = [properties.get('--ink'), properties.get('--page')].map((value) => value && parseColor(value))
        if (ink && page) expect(contrast(ink, page)).toBeGreaterThanOrEqual(4.5)
      }),
      tries(400),
    )
  })
  test('is read value by value', () => {
    fc.assert(
      fc.property(fc.oneof(color, nearlyAnswer), (text) => {
        const read = parseColor(text)
        if (read) expect(colorText(read)).toMatch(/^#[0-9a-f]{6}$/)
        expect(parseRadius(text) ?? 0).toBeLessThanOrEqual(24)
        expect(parseFont(text) ?? '').not.toMatch(/[;{}()<>\\]/)
      }),
      tries(800),
    )
  })
})

describe('what a portal prefills', () => {
  const anything = fc.oneof(
    anyJson(['mother', 'father', 'children', 'residence', 'housing', 'work']),
    families,
    fc.constantFrom<unknown>(undefined, null, NaN, new Date(NaN), new Map([['mother', 1]]), 10n, Symbol.iterator),
    heavyJson.map((text): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return text
      }
    }),
    fc.constant({ children: Array.from({ length: 40_000 }, () => 0) }),
    fc
      .tuple(families, anyJson(['mother', 'children', 'id']))
      .map(([family, more]) => (typeof more === 'object' ? { ...family, ...more } : more)),
  )
  test('is a household that fits with what could not be taken, whatever it is', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { household, refused } = readProposal(input, today)
        expect(readHousehold(household, today).faults).toBeUndefined()
        expect(refused.length).toBeLessThanOrEqual(50)
      }),
      tries(300),
    )
  })
  test('stands beside the answers there were, each of which stays; and taken back, leaves them alone', () => {
    fc.assert(
      fc.property(families, anything, (family, input) => {
        const store = createAnswers(keepsNothing, today)
        store.replace({ residence: family.residence, mother: family.mother, children: family.children }, today)
        const before = store.get().household
        const taken = takeProposed(store, factsIn(readProposal(input, today).household), new Set(), today)
        const { household } = store.get()
        expect(household).toMatchObject(before)
        expect(readHousehold(household, today).faults).toBeUndefined()
        takeBack(store, taken)
        expect(store.get().household).toEqual(before)
      }),
      tries(150),
    )
  })
})

describe('who speaks to a frame', () => {
  const page = {}
  const stranger = {}
  const origins = ['https://portal.example', 'https://evil.example', 'null', '']
  const message = fc.record({
    source: fc.constantFrom(page, page, page, stranger, null),
    origin: fc.constantFrom('https://portal.example', ...origins),
    data: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constantFrom('hello', 'hello', 'settings', 'seen', 'prefill'),
          yuhui: fc.constantFrom(1, 1, 1, 2),
          token: fc.constantFrom('a', 'b', ''),
          settings: fc.constant({}),
          top: fc.nat(),
          height: fc.nat(),
          household: fc.constant({}),
        }),
      },
      anyJson(['kind', 'token', 'yuhui']),
    ),
  })
  test('is the page around it by its first hello, and nobody else: only that one hears of it', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 20 }), fc.boolean(), (messages, knows) => {
        const said: { data: { kind: string; token: string }; to: string }[] = []
        const heard: string[] = []
        let listener: (event: MessageEvent) => void = () => undefined
        const parent = Object.assign(page, { postMessage: (data: never, to: never) => void said.push({ data, to }) })
        const view: View = {
          parent: parent as unknown as View['parent'],
          location: knows ? { ancestorOrigins: { 0: 'https://portal.example', length: 1 } } : {},
          addEventListener: (_, listen) => void (listener = listen),
          removeEventListener: () => undefined,
        }
        const channel = openChannel(({ kind }) => void heard.push(kind), view)
        channel.listen([])
        channel.send({ kind: 'ready', release: '1', rules: '1', height: 5 })
        expect(said).toEqual([])
        for (const each of messages) listener(each as unknown as MessageEvent)
        const pinned = channel.origin()
        if (pinned === undefined) expect(heard).toEqual([])
        else expect(heard[0]).toBe('hello')
        if (knows) expect([undefined, 'https://portal.example']).toContain(pinned)
        const believed = said.filter(({ data }) => data.kind !== 'estranged')
        expect(new Set(believed.map(({ to }) => to)).size).toBeLessThanOrEqual(1)
        expect(new Set(believed.map(({ data }) => data.token)).size).toBeLessThanOrEqual(1)
        for (const { to } of said) expect(['*', '', 'null']).not.toContain(to)
      }),
      tries(500),
    )
  })
})

describe('what a frame says', () => {
  test('reaches a portal as plain data of the promised shape, whatever the frame is', () => {
    const kinds: readonly FromFrame['kind'][] = ['ready', 'size', 'step', 'completed', 'theme', 'prefilled', 'reveal', 'sent', 'estranged']
    const names = [
      'counts',
      'eligible',
      'name',
      'asked',
      'used',
      'path',
      'code',
      'on',
      'rules',
      'release',
      'height',
      'household',
      'outcomes',
    ]
    const values = fc.record(
      Object.fromEntries(
        [
          'release',
          'rules',
          'height',
          'step',
          'counts',
          'corrections',
          'taken',
          'refused',
          'top',
          'bottom',
          'page',
          'on',
          'household',
          'outcomes',
          'versions',
        ].map((name) => [
          name,
          fc.oneof(anyJson(names), fc.constantFrom<unknown>('1', 1, true, [], {}, '2026-11-22', [{}], { eligible: 1 })),
        ]),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), values, (kind, more) => {
        const message = readFromFrame(posted({ ...more, kind }, 't'))
        if (!message) return
        const of = message as never
        const details: Partial<Record<FromFrame['kind'], () => unknown>> = {
          ready: () => readyDetail(of),
          step: () => stepDetail(of),
          completed: () => completedDetail(of),
          theme: () => themeDetail(of),
          prefilled: () => prefillDetail(of),
          sent: () => sentDetail(of, ['answers', 'results']),
          estranged: () => versionsOf(of),
        }
        const detail = details[kind]?.()
        if (detail !== undefined) expect(JSON.stringify(JSON.parse(JSON.stringify(detail)))).toBe(JSON.stringify(detail))
        if (kind === 'sent') expect(sentDetail(of, [])).toBeUndefined()
      }),
      tries(800),
    )
  })
  test('is copied without what changes a prototype', () => {
    fc.assert(
      fc.property(anyJson(), (value) => {
        const copy = plain(value)
        if (typeof copy === 'object' && copy !== null) expect(Object.prototype.hasOwnProperty.call(copy, '__proto__')).toBe(false)
      }),
      tries(300),
    )
  })
  test('of its height makes a page no higher than allowed, and not for ever higher', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -10, max: 200_000 })), { maxLength: 50 }), (heights) => {
        const fit = heightsOf()
        let current = 600
        heights.forEach((told, at) => {
          const next = fit(told, current, at)
          if (typeof next === 'number') current = next
          expect(Number.isInteger(current) && current >= 1 && current <= 100_000).toBe(true)
        })
      }),
      tries(300),
    )
    const fit = heightsOf()
    let current = 600
    for (let turn = 0; turn < 500; turn += 1) {
      const next = fit(current + 10, current, turn * 20)
      if (typeof next === 'number') current = next
    }
    expect(current).toBeLessThan(1000)
  })
})
