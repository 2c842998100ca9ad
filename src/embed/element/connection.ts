import { posted, readFromFrame, settingsText, version, type FromFrame, type Posted, type Settings, type ToFrame } from '../protocol'
import { frameAddress } from './address'
import { completedDetail, prefillDetail, readyDetail, sentDetail, stepDetail, themeDetail, versionsOf } from './details'
import { openFrame } from './frame'
import { heightsOf } from './heights'
import { leastHeight, settingsOf, titleOf } from './read'
import { seenOf, watch, type Stretch } from './seen'
import type { YuhuiErrorCode, YuhuiEvents } from './yuhui-calculator'

/** Height of a frame that has not said its own, in px. */
const firstHeight = 600
/** Milliseconds after which a frame in sight that does not answer counts as not there. */
const patience = 30_000
/** Milliseconds after its load at which a frame that has not answered is greeted again: its program may have come late. */
const greetings = [500, 2_000, 6_000, 15_000]

/** What a connection tells the page. */
export interface Told {
  readonly emit: <K extends keyof YuhuiEvents>(name: K, detail: YuhuiEvents[K]) => void
  readonly fault: (code: YuhuiErrorCode, message: string, versions?: readonly number[]) => void
  /** Whether the calculator is there; until it is known that it is not, it counts as there. */
  readonly present: (present: boolean) => void
}

/** One frame from its making to its removal. */
export interface Connection {
  /** Reads settings, title, height and place in the window once more. */
  readonly refresh: () => void
  /** Sends the facts that the page knows, as soon as the frame listens. */
  readonly prefill: (household: unknown) => void
  readonly close: () => void
}

function makeToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const same = (a: Stretch | undefined, b: Stretch): boolean => a?.top === b.top && a.height === b.height

/** Opens the calculator that lies at `base` within an element, and speaks with it. */
export function connect(element: HTMLElement, root: ShadowRoot, base: URL, { emit, fault, present }: Told): Connection {
  let settings: Settings = settingsOf(element)
  const { frame, height, setHeight, reveal, remove } = openFrame(
    root,
    frameAddress(base, settings),
    titleOf(element, settings),
    leastHeight(element) ?? firstHeight,
  )
  const heights = heightsOf()
  const timers = new Set<number>()
  let token: string | undefined
  let ready = false
  let told = ''
  let facts: unknown
  let inSight = false
  let overdue: number | undefined
  let looping = false
  let drawing: number | undefined
  let wantedHeight: number | undefined
  let wantedPart: Extract<FromFrame, { kind: 'reveal' }> | undefined
  let seen: Stretch | undefined

  function post(message: ToFrame): void {
    if (token !== undefined) frame.contentWindow?.postMessage(posted(message, token), base.origin)
  }
  function later(work: () => void, delay: number): number {
    const timer = window.setTimeout(() => {
      timers.delete(timer)
      work()
    }, delay)
    timers.add(timer)
    return timer
  }
  function forget(): void {
    timers.forEach((timer) => window.clearTimeout(timer))
    timers.clear()
    overdue = undefined
  }

  function greet(): void {
    told = settingsText(settings)
    post({ kind: 'hello', settings })
  }
  function expect(): void {
    if (ready || overdue !== undefined) return
    overdue = later(() => {
      present(false)
      fault('timeout', `no calculator answers at ${base.href}; it may be down, or not allow this page to frame it`)
    }, patience)
  }
  function loaded(): void {
    forget()
    ready = false
    seen = undefined
    token = makeToken()
    greet()
    greetings.forEach((delay) => later(greet, delay))
    if (inSight) expect()
  }

  function tellSettings(): void {
    if (ready && settingsText(settings) !== told) {
      told = settingsText(settings)
      post({ kind: 'settings', settings })
    }
  }
  function tellFacts(): void {
    if (ready && facts !== undefined) post({ kind: 'prefill', household: facts })
  }

  /** All that changes or measures layout, once for what came in between two drawings. */
  function draw(): void {
    drawing = undefined
    const least = leastHeight(element)
    const wanted = wantedHeight === undefined ? (least ?? firstHeight) : Math.max(wantedHeight, least ?? 0)
    if (wanted !== height()) setHeight(wanted)
    // Only where the citizen is at work in the frame: nobody else's page moves.
    if (wantedPart && root.activeElement === frame) reveal(wantedPart.top, wantedPart.bottom)
    wantedPart = undefined
    const now = inSight ? seenOf(frame) : { top: 0, height: 0 }
    if (!ready || same(seen, now)) return
    seen = now
    post({ kind: 'seen', ...now })
  }
  function drawSoon(): void {
    drawing ??= window.requestAnimationFrame(draw)
  }
  function resize(wanted: number, at: number): void {
    const fitting = heights(wanted, wantedHeight ?? height(), at)
    if (fitting === 'loop') {
      if (!looping) fault('height', 'the content grows with its frame; the height is left as it is')
      looping = true
    } else if (fitting !== undefined) {
      wantedHeight = fitting
      drawSoon()
    }
  }

  function arrived(message: Posted<FromFrame> & { readonly kind: 'ready' }, at: number): void {
    const detail = readyDetail(message)
    if (ready || !detail) return
    ready = true
    forget()
    present(true)
    resize(message.height, at)
    emit('yuhui-ready', detail)
    tellSettings()
    tellFacts()
    drawSoon()
  }
  function estranged(versions: readonly number[]): void {
    forget()
    present(false)
    fault('version', `this page speaks version ${version}, the calculator ${versions.join(', ') || 'another'}`, versions)
  }
  function take(message: Posted<FromFrame>, at: number): void {
    const raise = <K extends keyof YuhuiEvents>(name: K, detail: YuhuiEvents[K] | undefined): void => {
      if (detail) emit(name, detail)
    }
    switch (message.kind) {
      case 'ready':
        return arrived(message, at)
      case 'size':
        return resize(message.height, at)
      case 'reveal':
        wantedPart = message
        return drawSoon()
      case 'step':
        return raise('yuhui-step', stepDetail(message))
      case 'completed':
        return raise('yuhui-completed', completedDetail(message))
      case 'theme':
        return raise('yuhui-theme', themeDetail(message))
      case 'prefilled':
        return raise('yuhui-prefill', prefillDetail(message))
      case 'sent':
        return raise('yuhui-sent', sentDetail(message, settings.accepts))
      case 'estranged':
        return estranged(versionsOf(message))
    }
  }
  function receive(event: MessageEvent<unknown>): void {
    if (token === undefined || event.source !== frame.contentWindow || event.origin !== base.origin) return
    const message = readFromFrame(event.data)
    if (!message || message.token !== token) return
    if (message.yuhui === version || message.kind === 'estranged') take(message, event.timeStamp)
    else estranged([message.yuhui])
  }

  function refresh(): void {
    settings = settingsOf(element)
    frame.title = titleOf(element, settings)
    tellSettings()
    drawSoon()
  }

  const scheme = window.matchMedia('(prefers-color-scheme: dark)')
  window.addEventListener('message', receive)
  scheme.addEventListener('change', refresh)
  frame.addEventListener('load', loaded)
  const unwatch = watch(frame, {
    moved: (now) => {
      inSight = now
      if (now) expect()
      drawSoon()
    },
  })

  return {
    refresh,
    prefill: (household) => {
      facts = household
      tellFacts()
    },
    close: () => {
      window.removeEventListener('message', receive)
      scheme.removeEventListener('change', refresh)
      frame.removeEventListener('load', loaded)
      unwatch()
      forget()
      if (drawing !== undefined) window.cancelAnimationFrame(drawing)
      token = undefined
      remove()
    },
  }
}
