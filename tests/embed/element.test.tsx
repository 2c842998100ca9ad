import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest'
import { define, homeOf } from '../../src/embed/element'
import { settingsFrom, version } from '../../src/embed/protocol'
import { answering, frameOf, home, make, ready, schemes, seat, Sight, stubBrowser } from './portal'

let draw: () => void
let warned: Mock
beforeEach(() => {
  ;({ draw, warned } = stubBrowser())
})
afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
  document.documentElement.removeAttribute('lang')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const fragment = (frame: HTMLIFrameElement): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(new URL(frame.src).hash.slice(1)))

describe('the frame', () => {
  test('is one page of the calculator, with the settings where no server sees them', () => {
    const { frame } = seat(make({ place: '350881', theme: 'dark', accent: '#0a5', accepts: 'answers,results', large: '' }))
    const { origin, pathname, search } = new URL(frame.src)
    expect([origin, pathname, search]).toEqual(['https://yuhui.example', '/family/widget/', ''])
    expect(fragment(frame)).toEqual({
      place: '350881',
      lang: 'zh-CN',
      theme: 'dark',
      large: 'true',
      accent: '#0a5',
      accepts: 'answers,results',
    })
  })
  test('is held by a sandbox and sends no referrer', () => {
    const { frame } = seat()
    expect(frame.getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-forms',
      'allow-downloads',
      'allow-modals',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ])
    expect(frame.referrerPolicy).toBe('no-referrer')
    expect(frame.getAttribute('allow')).toBe('clipboard-write')
  })
  test.each([
    [{}, 'zh-CN', '/family/widget/', '育惠：算一算您家能申请哪些生育养育支持'],
    [{ lang: 'en' }, 'en', '/family/en/widget/', 'Yuhui: find the family benefits your household can claim'],
    [{ lang: 'en-GB', title: 'Benefits' }, 'en', '/family/en/widget/', 'Benefits'],
  ])('%o is in its language and has a name', (attributes, lang, path, title) => {
    const { frame } = seat(make(attributes))
    expect(new URL(frame.src).pathname).toBe(path)
    expect(fragment(frame).lang).toBe(lang)
    expect(frame.title).toBe(title)
  })
  test('takes the language of the page around it where it has none of its own', () => {
    document.documentElement.lang = 'en'
    expect(fragment(seat().frame).lang).toBe('en')
  })
  test('is never led elsewhere by attributes: the frame is told', async () => {
    const { element, frame, told } = answering(make({ base: 'https://one.example/' }))
    const { src } = frame
    for (const [name, value] of Object.entries({ place: '330604', lang: 'en', theme: 'dark', base: 'https://two.example/', title: 'x' }))
      element.setAttribute(name, value)
    await Promise.resolve()
    expect(frame.src).toBe(src)
    expect(frame.title).toBe('x')
    expect(told).toHaveLength(1)
  })
})

describe('where the calculator lies', () => {
  test('is told by the script, or by an attribute that is an address of a web page', () => {
    const script = document.createElement('script')
    script.src = 'https://gov.example/yuhui/embed/yuhui-calculator-0.6.0.js?x=1#y'
    expect(homeOf(script)?.href).toBe('https://gov.example/yuhui/')
    expect(new URL(seat(make({ base: 'https://gov.example/a/b?c#d' })).frame.src).href).toMatch(/^https:\/\/gov\.example\/a\/b\/widget\/#/)
  })
  test('is not told by what stands in for the script, nor by a script without an address', () => {
    const image = document.createElement('img')
    image.src = 'https://evil.example/embed/x.js'
    expect([image, null, undefined, document.createElement('script')].map(homeOf)).toEqual([undefined, undefined, undefined, undefined])
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/', 'blob:https://x/1', 'https://', 'https://[', 'ftp://x/'])(
    '%s is said to be none, and the script counts',
    (base) => {
      const { frame, heard } = seat(make({ base }))
      expect(new URL(frame.src).origin).toBe(home.origin)
      expect(heard).toEqual([['yuhui-error', { code: 'base', message: expect.stringContaining(base) as string }]])
    },
  )
  test('is said to be the page’s own origin, where the sandbox protects nothing', () => {
    const { heard } = seat(make({ base: '/yuhui/' }))
    expect(heard).toMatchObject([['yuhui-error', { code: 'same-origin' }]])
    expect(warned).toHaveBeenCalledOnce()
  })
})

describe('greeting', () => {
  test('says nothing before the frame has come, and then hello to its origin alone', () => {
    const { told, addressed, load } = seat(make({ place: '350881', accent: 'teal' }))
    expect(told).toEqual([])
    load()
    expect(told).toEqual([
      {
        kind: 'hello',
        yuhui: version,
        token: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        settings: settingsFrom((name) => ({ place: '350881', accent: 'teal' })[name] ?? null),
      },
    ])
    expect(addressed).toEqual(['https://yuhui.example'])
  })
  test('has a new token for every document of the frame', () => {
    const { told, load } = seat()
    load()
    load()
    expect(new Set(told.map(({ token }) => token)).size).toBe(2)
  })
  test('is repeated with the same token until there is an answer', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { told, load, say } = seat()
    load()
    vi.advanceTimersByTime(3_000)
    expect(told.map(({ kind }) => kind)).toEqual(['hello', 'hello', 'hello'])
    expect(new Set(told.map(({ token }) => token)).size).toBe(1)
    say(ready)
    vi.advanceTimersByTime(60_000)
    expect(told).toHaveLength(3)
  })
  test('that nobody answers while the frame is in sight ends in an error and shows what stands inside the element', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { element, heard, load, say } = seat()
    load()
    vi.advanceTimersByTime(60_000)
    expect(heard).toEqual([])
    Sight.tell(true)
    vi.advanceTimersByTime(29_999)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)
    expect(heard).toMatchObject([['yuhui-error', { code: 'timeout' }]])
    const instead = element.shadowRoot?.querySelector('slot')
    expect(instead?.style.display).toBe('contents')
    say(ready)
    expect(instead?.style.display).toBe('none')
  })
})

describe('settings', () => {
  test('changed later are told once, however many attributes changed', async () => {
    const { element, told } = answering()
    element.setAttribute('theme', 'dark')
    element.setAttribute('accent', 'rgb(1 2 3)')
    element.setAttribute('lang', 'en')
    await Promise.resolve()
    expect(told.slice(1)).toMatchObject([{ kind: 'settings', settings: { theme: 'dark', lang: 'en', look: { accent: 'rgb(1 2 3)' } } }])
    element.setAttribute('theme', 'dark')
    await Promise.resolve()
    expect(told).toHaveLength(2)
  })
  test('changed before the frame answers are told when it does', async () => {
    const { element, told, load, say } = seat()
    load()
    element.setAttribute('mode', 'policies')
    await Promise.resolve()
    expect(told).toHaveLength(1)
    say(ready)
    expect(told.slice(1)).toMatchObject([{ kind: 'settings', settings: { mode: 'policies' } }])
  })
  test('come from custom properties where no attribute says otherwise', () => {
    document.documentElement.style.cssText = '--yuhui-accent: #123456; --yuhui-radius: 4px'
    const { told } = answering(make({ accent: 'red', radius: '' }))
    expect(told).toMatchObject([{ settings: { look: { accent: 'red', radius: '4px' } } }])
  })
  test('are read again on refresh, and when the reader’s colour scheme changes', () => {
    const { element, told } = answering()
    document.documentElement.style.setProperty('--yuhui-text', '#111')
    element.refresh()
    document.documentElement.style.setProperty('--yuhui-text', '#eee')
    schemes.dispatchEvent(new Event('change'))
    expect(told.slice(1)).toMatchObject([
      { kind: 'settings', settings: { look: { text: '#111' } } },
      { kind: 'settings', settings: { look: { text: '#eee' } } },
    ])
  })
})

describe('prefill', () => {
  test('waits for the frame, is copied, and is told again to every new document', () => {
    const household = { residence: '350881', mother: { work: 'employee' } }
    const element = make()
    element.prefill = household
    household.mother.work = 'changed'
    const { told, load, say } = seat(element)
    load()
    expect(told).toHaveLength(1)
    say(ready)
    load()
    say(ready)
    const facts = { kind: 'prefill', household: { residence: '350881', mother: { work: 'employee' } } }
    expect(told.filter(({ kind }) => kind === 'prefill')).toMatchObject([facts, facts])
  })
  test('set late is told at once', () => {
    const { element, told } = answering()
    element.prefill = { residence: '330604' }
    expect(told.slice(1)).toMatchObject([{ kind: 'prefill', household: { residence: '330604' } }])
  })
  test('that cannot be written is refused', () => {
    const { element, told, heard } = answering()
    const round: Record<string, unknown> = {}
    round.self = round
    element.prefill = round
    element.prefill = () => 1
    expect(told).toHaveLength(1)
    expect(heard.slice(1)).toMatchObject([
      ['yuhui-error', { code: 'prefill' }],
      ['yuhui-error', { code: 'prefill' }],
    ])
  })
})

describe('in the page', () => {
  test('several speak each with its own frame', () => {
    const [one, two] = [answering(), answering()]
    one.say({ kind: 'step', step: 'answers' })
    expect(one.told[0]?.token).not.toBe(two.told[0]?.token)
    expect(one.heard).toHaveLength(2)
    expect(two.heard).toHaveLength(1)
    two.arrive({ kind: 'step', step: 'results', yuhui: version, token: one.told[0]?.token })
    expect(two.heard).toHaveLength(1)
  })
  test('removed, nothing of it is left', () => {
    const added = vi.spyOn(window, 'addEventListener')
    const removed = vi.spyOn(window, 'removeEventListener')
    const { element, heard, say } = answering()
    Sight.tell(true)
    element.remove()
    const calls = (spy: { readonly mock: { readonly calls: readonly unknown[][] } }): unknown[] =>
      spy.mock.calls.map(([name, listener]) => [name, listener])
    expect(calls(added).length).toBeGreaterThan(2)
    expect(calls(removed)).toEqual(expect.arrayContaining(calls(added)))
    expect(Sight.all.size).toBe(0)
    expect(frameOf(element)).toBeNull()
    say({ kind: 'step', step: 'answers' })
    expect(heard).toHaveLength(1)
    draw()
  })
  test('moved, it opens a new frame and listens to that one only', () => {
    const before = answering(make({ place: '350881' }))
    document.body.append(document.createElement('main'))
    document.querySelector('main')?.append(before.element)
    expect(document.querySelectorAll('yuhui-calculator')).toHaveLength(1)
    const after = seat(before.element)
    expect(after.frame).not.toBe(before.frame)
    expect(fragment(after.frame).place).toBe('350881')
    after.load()
    after.say(ready)
    expect(after.heard.map(([name]) => name)).toEqual(['yuhui-ready'])
  })
  test('what was set before the element was defined counts', () => {
    const early = document.createElement('yuhui-calculator-early')
    Object.assign(early, { prefill: { residence: '350881' } })
    early.setAttribute('place', '350881')
    document.body.append(early)
    define(home)
    customElements.define('yuhui-calculator-early', class extends (customElements.get('yuhui-calculator') as CustomElementConstructor) {})
    const { told, frame } = answering(early as ReturnType<typeof make>)
    expect(fragment(frame).place).toBe('350881')
    expect(told.slice(1)).toMatchObject([{ kind: 'prefill', household: { residence: '350881' } }])
  })
  test('a script that is loaded twice defines nothing twice', () => {
    const { frame } = seat()
    define(new URL('https://other.example/'))
    expect(new URL(frame.src).origin).toBe(home.origin)
    expect(new URL(seat().frame.src).origin).toBe(home.origin)
  })
})
