import { posted, readToFrame, version, type FromFrame, type ToFrame } from '../protocol'

/** The window a frame runs in, as far as it speaks to the one around it. */
export interface View {
  readonly parent: Pick<Window, 'postMessage'>
  readonly location: { readonly ancestorOrigins?: { readonly [index: number]: string | undefined; readonly length: number } }
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}

/** What is said between a frame and the page around it. */
export interface Channel {
  /** Begins with messages that came before anybody could read them, and hears the rest as it comes. */
  readonly listen: (early: readonly MessageEvent[]) => void
  /** The page's origin, once it has said hello. */
  readonly origin: () => string | undefined
  /** Says something to that page: at once, or once it has said hello and the frame is ready; then of each kind the last. */
  readonly send: (message: FromFrame) => void
  readonly close: () => void
}

/** What makes sense only at the moment it is said. */
const momentary: readonly FromFrame['kind'][] = ['reveal', 'sent']

/** Whether what was received can come from the page around this one. What has no origin of its own cannot be answered to it alone. */
function isFromParent({ source, origin }: Pick<MessageEvent, 'source' | 'origin'>, view: View): boolean {
  const { parent, location } = view
  if (source !== parent || (parent as unknown) === (view as unknown) || origin === '' || origin === 'null') return false
  const nearest = location.ancestorOrigins?.[0]
  return nearest === undefined || nearest === origin
}

/**
 * What is said between this page and the one around it. The first hello of that one settles its origin and its token as long
 * as this page lives; nothing is said to anybody before, and nothing is believed of anybody else.
 * @param hear called with everything that page says, hello too
 */
export function openChannel(hear: (message: ToFrame) => void, view: View = window): Channel {
  let known: { readonly origin: string; readonly token: string } | undefined
  let ready = false
  const pending = new Map<FromFrame['kind'], FromFrame>()

  function post(message: FromFrame, { origin, token }: { readonly origin: string; readonly token: string }): void {
    view.parent.postMessage(posted(message, token), origin)
  }
  function flush(): void {
    const greeting = pending.get('ready')
    if (!known || (!ready && !greeting)) return
    ready = true
    const messages = [...(greeting ? [greeting] : []), ...[...pending.values()].filter((message) => message !== greeting)]
    pending.clear()
    for (const message of messages) post(message, known)
  }
  function receive(event: MessageEvent): void {
    if (!isFromParent(event, view)) return
    const message = readToFrame(event.data)
    if (!message) return
    const { origin } = event
    const { token, yuhui } = message
    if (known ? known.origin !== origin || known.token !== token : message.kind !== 'hello') return
    if (yuhui !== version) return post({ kind: 'estranged', versions: [version] }, { origin, token })
    known ??= { origin, token }
    hear(message)
    flush()
  }
  return {
    listen: (early) => {
      view.addEventListener('message', receive)
      early.forEach(receive)
    },
    origin: () => known?.origin,
    send: (message) => {
      if (momentary.includes(message.kind) && !(known && ready)) return
      pending.set(message.kind, message)
      flush()
    },
    close: () => view.removeEventListener('message', receive),
  }
}
