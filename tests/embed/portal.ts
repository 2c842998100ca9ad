import { vi, type Mock } from 'vitest'
import { define, tagName, type YuhuiCalculatorElement, type YuhuiEvents } from '../../src/embed/element'
import { posted, type FromFrame, type ToFrame } from '../../src/embed/protocol'

/** Where the calculator lies in these tests: another origin than the portal's page. */
export const home = new URL('https://yuhui.example/family/')

/** What the browser would tell of what is in sight. */
export class Sight implements IntersectionObserver {
  static readonly all = new Set<Sight>()
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  constructor(private readonly told: IntersectionObserverCallback) {
    Sight.all.add(this)
  }
  observe(): void {}
  unobserve(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
  disconnect(): void {
    Sight.all.delete(this)
  }
  static tell(isIntersecting: boolean): void {
    for (const sight of Sight.all) sight.told([{ isIntersecting } as IntersectionObserverEntry], sight)
  }
}

/** Colour schemes of the reader's device, as far as a page may listen for them. */
export const schemes = new EventTarget()

export interface Stubbed {
  readonly draw: () => void
  readonly scrolledTo: HTMLElement[]
  /** What the console was told. */
  readonly warned: Mock
}

/** A browser that lays nothing out and draws when it is told to. */
export function stubBrowser(): Stubbed {
  const drawings = new Map<number, FrameRequestCallback>()
  const scrolledTo: HTMLElement[] = []
  let last = 0
  vi.stubGlobal('IntersectionObserver', Sight)
  vi.stubGlobal('matchMedia', () => schemes)
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((work) => {
    drawings.set(++last, work)
    return last
  })
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((handle) => void drawings.delete(handle))
  document.elementFromPoint = () => null
  Element.prototype.scrollIntoView = function (this: HTMLElement) {
    scrolledTo.push(this.cloneNode() as HTMLElement)
  }
  return {
    draw: () => {
      const due = [...drawings.values()]
      drawings.clear()
      for (const work of due) work(0)
    },
    scrolledTo,
    warned,
  }
}

export type Attributes = Readonly<Record<string, string>>

export function make(attributes: Attributes = {}): YuhuiCalculatorElement {
  define(home)
  const element = document.createElement(tagName)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

export const frameOf = (element: Element): HTMLIFrameElement => element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement

/** A calculator in the page, with what its frame was told and what the page heard. */
export interface Seat {
  readonly element: YuhuiCalculatorElement
  readonly frame: HTMLIFrameElement
  readonly told: (ToFrame & { readonly token: string; readonly yuhui: number })[]
  /** Origins that messages were addressed to. */
  readonly addressed: string[]
  readonly heard: (readonly [name: string, detail: unknown])[]
  /** The frame's document has come. */
  readonly load: () => void
  /** Something arrives as a message; by default from the frame, from its origin. */
  readonly arrive: (data: unknown, from?: { readonly origin?: string; readonly source?: MessageEventSource | null }) => void
  /** The frame says something as it should. */
  readonly say: (message: FromFrame) => void
}

const names: readonly (keyof YuhuiEvents)[] = [
  'yuhui-ready',
  'yuhui-step',
  'yuhui-completed',
  'yuhui-theme',
  'yuhui-prefill',
  'yuhui-sent',
  'yuhui-error',
]

/** The pretended browser gives a frame in a shadow tree no window: one of another frame takes its place. */
function windowFor(frame: HTMLIFrameElement): Window {
  const other = document.createElement('iframe')
  document.body.append(other)
  const view = other.contentWindow as Window
  Object.defineProperty(frame, 'contentWindow', { value: view })
  return view
}

/** Puts a calculator into the page and notes what passes between the two. */
export function seat(element = make()): Seat {
  const heard: (readonly [string, unknown])[] = []
  for (const name of names) element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]))
  if (!element.isConnected) document.body.append(element)
  const frame = frameOf(element)
  const told: Seat['told'] = []
  const addressed: string[] = []
  const view = windowFor(frame)
  view.postMessage = (message: unknown, target?: unknown) => {
    told.push(message as Seat['told'][number])
    addressed.push(String(target))
  }
  const arrive: Seat['arrive'] = (data, { origin = home.origin, source = view } = {}) =>
    void window.dispatchEvent(new MessageEvent('message', { data, origin, source }))
  return {
    element,
    frame,
    told,
    addressed,
    heard,
    load: () => void frame.dispatchEvent(new Event('load')),
    arrive,
    say: (message) => arrive(posted(message, told[told.length - 1]?.token ?? '')),
  }
}

export const ready: FromFrame = { kind: 'ready', release: '0.6.0', rules: '2026.11-a', height: 700 }

/** A calculator whose frame has come and answers. */
export function answering(element = make()): Seat {
  const seated = seat(element)
  seated.load()
  seated.say(ready)
  return seated
}
