import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lookNames, posted, version, type FromFrame } from '../../src/embed/protocol'
import { answering, home, make, ready, seat, Sight, stubBrowser, type Seat } from './portal'

let draw: () => void
let scrolledTo: HTMLElement[]
beforeEach(() => {
  ;({ draw, scrolledTo } = stubBrowser())
})
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const step: FromFrame = { kind: 'step', step: 'results' }
const tokenOf = ({ told }: Seat): string => told[0]?.token ?? ''
/** Names of what was heard after the frame had answered. */
const later = ({ heard }: Seat): readonly string[] => heard.slice(1).map(([name]) => name)
const detail = ({ heard }: Seat): unknown => heard[heard.length - 1]?.[1]

describe('a message is believed', () => {
  test('from the window of the frame, of its origin, with its token and version', () => {
    const seated = answering()
    seated.say(step)
    expect(later(seated)).toEqual(['yuhui-step'])
  })
  test('from no other window', () => {
    const seated = answering()
    for (const source of [window, null, seat().frame.contentWindow]) seated.arrive(posted(step, tokenOf(seated)), { source })
    expect(later(seated)).toEqual([])
  })
  test('of no other origin', () => {
    const seated = answering()
    for (const origin of ['null', '', '*', 'https://yuhui.example:444', 'http://yuhui.example', 'https://a.yuhui.example', location.origin])
      seated.arrive(posted(step, tokenOf(seated)), { origin })
    expect(later(seated)).toEqual([])
  })
  test('with no other token, and with none before the first greeting', () => {
    const seated = answering()
    for (const token of ['', 'undefined', tokenOf(seated).toUpperCase() + '0', tokenOf(answering())])
      seated.arrive({ ...posted(step, token) })
    expect(later(seated)).toEqual([])
    const silent = seat()
    silent.arrive(posted(ready, ''))
    silent.arrive({ ...ready, yuhui: version, token: undefined })
    expect(silent.heard).toEqual([])
  })
  test('of another version only as far as that it is another', () => {
    const seated = seat()
    seated.load()
    seated.arrive({ ...posted(ready, tokenOf(seated)), yuhui: version + 1 })
    seated.arrive({ ...posted({ kind: 'estranged', versions: [2, 3] }, tokenOf(seated)), yuhui: 3 })
    expect(seated.heard).toMatchObject([
      ['yuhui-error', { code: 'version', versions: [version + 1] }],
      ['yuhui-error', { code: 'version', versions: [2, 3] }],
    ])
  })
  test('not when it is anything else, whatever that is', () => {
    const seated = answering()
    const kinds = fc.constantFrom('ready', 'size', 'step', 'completed', 'theme', 'prefilled', 'reveal', 'sent', 'estranged', '__proto__')
    const keys = fc.constantFrom('counts', 'step', 'height', 'corrections', 'refused', 'taken', 'on', 'rules', 'top', 'bottom', 'page')
    const anything = fc.dictionary(
      keys,
      fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withSet: true, withDate: true }),
    )
    fc.assert(
      fc.property(kinds, anything, fc.anything(), (kind, parts, other) => {
        seated.arrive({ ...parts, kind, token: tokenOf(seated), yuhui: version })
        seated.arrive(other)
        draw()
      }),
      { numRuns: 300 },
    )
    // Whatever was heard is plain data, of the shape that was promised.
    for (const [name, data] of seated.heard) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data)
      if (name === 'yuhui-completed') expect(Object.values((data as { counts: object }).counts).every(Number.isInteger)).toBe(true)
    }
    expect(seated.frame.style.height).toMatch(/^\d{1,6}px$/)
    expect(new URL(seated.frame.src).origin).toBe(home.origin)
  })
})

describe('what is handed on', () => {
  test('is versions and steps that there are', () => {
    const seated = answering()
    expect(seated.heard).toEqual([['yuhui-ready', { release: '0.6.0', rules: '2026.11-a' }]])
    seated.say(ready)
    seated.say({ kind: 'step', step: 'constructor' } as unknown as FromFrame)
    expect(later(seated)).toEqual([])
  })
  test('is counts and nothing beside them', () => {
    const seated = answering()
    const counts = { eligible: 3, undetermined: 2, upcoming: 0, ended: 1, ineligible: 9 }
    seated.say({ kind: 'completed', counts: { ...counts, names: ['childcare'] } } as FromFrame)
    expect(detail(seated)).toEqual({ counts })
    for (const wrong of ['3', -1, 0.5, NaN, Infinity, null, undefined, {}])
      seated.say({ kind: 'completed', counts: { ...counts, ended: wrong } } as FromFrame)
    expect(later(seated)).toEqual(['yuhui-completed'])
  })
  test('is corrections of what can be corrected', () => {
    const seated = answering()
    const good = { name: 'accent', asked: 'yellow', used: '#665500', contrast: 1.07 }
    const corrections = [
      good,
      { name: 'zoom', asked: 'x' },
      null,
      [],
      { name: 'font', asked: 'x'.repeat(201) },
      { ...good, contrast: 99, used: 5 },
    ]
    seated.say({ kind: 'theme', corrections } as unknown as FromFrame)
    expect(detail(seated)).toEqual({ corrections: [good, { name: 'accent', asked: 'yellow' }] })
  })
  test('is what became of prefilled facts', () => {
    const seated = answering()
    seated.say({ kind: 'prefilled', taken: 3, refused: [{ path: 'mother.work', code: 'option', more: 1 }, 'x'] } as unknown as FromFrame)
    expect(detail(seated)).toEqual({ taken: 3, refused: [{ path: 'mother.work', code: 'option' }] })
    seated.say({ kind: 'prefilled', taken: 1.5, refused: [] })
    expect(later(seated)).toEqual(['yuhui-prefill'])
  })
  test('is what the citizen sent, as plain data, and only what the portal asked for', () => {
    const sent: FromFrame = { kind: 'sent', on: '2026-11-22', rules: 'r', household: { residence: '350881' }, outcomes: [{ id: 'a' }] }
    const [both, answers, none] = ['results answers', 'answers', ''].map((accepts) => answering(make({ accepts })))
    for (const seated of [both, answers, none]) seated?.say(sent)
    expect(detail(both as Seat)).toEqual({ on: '2026-11-22', rules: 'r', household: { residence: '350881' }, outcomes: [{ id: 'a' }] })
    expect(detail(answers as Seat)).toEqual({ on: '2026-11-22', rules: 'r', household: { residence: '350881' } })
    expect(later(none as Seat)).toEqual([])
  })
  test('changes no prototype, runs in no circle and is not endless', () => {
    const seated = answering(make({ accepts: 'answers' }))
    const send = (household: unknown): void => seated.say({ kind: 'sent', on: '2026-11-22', rules: 'r', household })
    send(JSON.parse('{"__proto__":{"admin":true},"a":{"__proto__":{"b":1}}}'))
    const { household } = detail(seated) as { household: { admin?: boolean; a: object } }
    expect([household.admin, Object.keys(household), Object.keys(household.a)]).toEqual([undefined, ['a'], []])
    const round: Record<string, unknown> = {}
    round.self = round
    for (const wrong of [round, 'text', [], null, { long: 'x'.repeat(1_000_001) }, { big: 10n }]) send(wrong)
    seated.say({ kind: 'sent', on: 'today', rules: 'r', household: {} })
    expect(later(seated)).toEqual(['yuhui-sent'])
  })
})

describe('the height of the frame', () => {
  const tell = (seated: Seat, height: number): string => {
    seated.say({ kind: 'size', height })
    draw()
    return seated.frame.style.height
  }
  test('is what its content needs, in whole pixels, within bounds', () => {
    const seated = answering()
    expect(seated.frame.style.height).toBe('600px')
    draw()
    expect(seated.frame.style.height).toBe('700px')
    expect([812.2, 300, 1e9, 0, -5, NaN].map((height) => tell(seated, height))).toEqual([
      '813px',
      '300px',
      '100000px',
      '100000px',
      '100000px',
      '100000px',
    ])
  })
  test('is never less than the page asked for', () => {
    const seated = answering(make({ height: '450' }))
    expect(seated.frame.style.height).toBe('450px')
    expect([tell(seated, 300), tell(seated, 500)]).toEqual(['450px', '500px'])
  })
  test('does not follow content that is always higher than its frame', () => {
    const seated = answering()
    draw()
    for (let times = 0; times < 100; times++) tell(seated, parseInt(seated.frame.style.height) + 20)
    expect(parseInt(seated.frame.style.height)).toBeLessThan(700 + 20 * 20)
    expect(later(seated)).toEqual(['yuhui-error'])
    expect(detail(seated)).toMatchObject({ code: 'height' })
    expect(tell(seated, 400)).toBe('400px')
  })
})

describe('what is in sight', () => {
  /** Lays a frame of 1000 px so that its top is this far from the window's. */
  function lie(seated: Seat, top: number): void {
    Object.defineProperty(seated.frame, 'offsetHeight', { value: 1000, configurable: true })
    seated.frame.getBoundingClientRect = () => ({ top, bottom: top + 1000, height: 1000 }) as DOMRect
  }
  const seen = ({ told }: Seat): unknown[] => told.flatMap((message) => (message.kind === 'seen' ? [[message.top, message.height]] : []))

  test('is told when it changes, and nothing is measured while it is out of sight', () => {
    const seated = answering()
    lie(seated, 200)
    const measured = vi.spyOn(seated.frame, 'getBoundingClientRect')
    window.dispatchEvent(new Event('scroll'))
    draw()
    expect(measured).not.toHaveBeenCalled()
    Sight.tell(true)
    draw()
    lie(seated, -300)
    window.dispatchEvent(new Event('scroll'))
    window.dispatchEvent(new Event('scroll'))
    draw()
    window.dispatchEvent(new Event('scroll'))
    draw()
    Sight.tell(false)
    draw()
    window.dispatchEvent(new Event('scroll'))
    draw()
    // The window is 768 px high.
    expect(seen(seated)).toEqual([
      [0, 0],
      [0, 568],
      [300, 700],
      [0, 0],
    ])
  })
  test('is no more than the boxes around it show', () => {
    const seated = answering()
    const box = document.createElement('div')
    box.style.overflowY = 'auto'
    Object.defineProperty(box, 'clientHeight', { value: 100 })
    box.getBoundingClientRect = () => ({ top: 150, bottom: 250 }) as DOMRect
    document.body.append(box)
    box.append(seated.element)
    const inside = seat(seated.element)
    inside.load()
    inside.say(ready)
    lie(inside, 100)
    Sight.tell(true)
    draw()
    expect(seen(inside)).toEqual([[50, 100]])
  })
  test('is no more than bars of the page leave, which it is moved clear of', () => {
    const bar = document.createElement('div')
    bar.style.position = 'fixed'
    bar.append(document.createElement('b'))
    document.body.append(bar)
    bar.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 80)
    document.elementFromPoint = (_, y) => (y < 80 ? bar.firstElementChild : null)
    const seated = answering()
    lie(seated, -100)
    Sight.tell(true)
    draw()
    expect(seen(seated)).toEqual([[180, 688]])
    vi.spyOn(seated.element.shadowRoot as ShadowRoot, 'activeElement', 'get').mockReturnValue(seated.frame)
    seated.say({ kind: 'reveal', top: 0, bottom: 50, page: true })
    draw()
    expect(scrolledTo.map(({ style }) => style.getPropertyValue('scroll-margin-top'))).toEqual(['80px'])
  })
  test('is moved to what the frame asks for only while the citizen works in it', () => {
    const seated = answering()
    draw()
    const root = seated.element.shadowRoot as ShadowRoot
    const ask = (): void => {
      seated.say({ kind: 'reveal', top: 420, bottom: 480, page: false })
      draw()
    }
    ask()
    expect(scrolledTo).toHaveLength(0)
    vi.spyOn(root, 'activeElement', 'get').mockReturnValue(seated.frame)
    ask()
    expect(scrolledTo.map(({ style }) => [style.top, style.height])).toEqual([['420px', '60px']])
    seated.say({ kind: 'reveal', top: 1e9, bottom: 2e9, page: true })
    draw()
    expect(scrolledTo[1]?.style.top).toBe('700px')
  })
})

describe('attributes', () => {
  test('may say anything: nothing throws, and the frame stays where it is', async () => {
    const names = ['place', 'lang', 'theme', 'mode', 'large', 'accepts', ...lookNames, 'title', 'height']
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(
        'javascript:alert(1)',
        '"><script>',
        '</style>',
        'url(https://evil.example)',
        'expression(1)',
        '//evil.example/',
        '999999999',
      ),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), value),
        fc.dictionary(fc.constantFrom(...names), value),
        async (first, then) => {
          const seated = answering(make(first))
          const { src } = seated.frame
          for (const [name, text] of Object.entries(then)) seated.element.setAttribute(name, text)
          await Promise.resolve()
          draw()
          const { origin, pathname, search } = new URL(src)
          expect([origin, search]).toEqual([home.origin, ''])
          expect(pathname).toMatch(/^\/family\/(en\/)?widget\/$/)
          expect(seated.frame.src).toBe(src)
          expect(seated.heard.map(([name]) => name)).toEqual(['yuhui-ready'])
          expect(seated.addressed.every((address) => address === home.origin)).toBe(true)
          document.body.replaceChildren()
        },
      ),
      { numRuns: 60 },
    )
  })
  test('naming where the calculator lies never throw either, and messages go there and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('//x', '\\\\x', 'https:x', '..', '#', '?')),
        (base) => {
          const seated = seat(make({ base }))
          seated.load()
          expect(seated.frame.src).toMatch(/^https?:/)
          expect(seated.addressed).toEqual([new URL(seated.frame.src).origin])
          document.body.replaceChildren()
        },
      ),
      { numRuns: 60 },
    )
  })
})
