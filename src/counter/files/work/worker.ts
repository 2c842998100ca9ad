import type { ToEvaluator, ToReader, ToWriter } from './messages'

type Asked = ToReader | ToEvaluator | ToWriter

/** The worker as it sees itself; the types at hand are those of a page. */
const self_ = self as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null
  postMessage: (message: unknown, transfer?: Transferable[]) => void
}
const tell = (message: unknown, transfer: Transferable[] = []): void => self_.postMessage(message, transfer)

/** Uncaught within a promise it would be lost; thrown from here the page hears of it. */
const fail = (reason: unknown): void =>
  void setTimeout(() => {
    throw reason
  })

type Role = (message: never) => void | Promise<void>

/** What a worker does is said by the first message it gets; only the code for that is fetched. */
async function roleFor(asked: Asked['do']): Promise<Role> {
  if (asked === 'open') return (await import('./reader')).createReader(tell)
  if (asked === 'begin') return (await import('./evaluator')).createEvaluator(tell)
  return (await import('../write/writer')).createWriter(tell)
}

let role: Promise<Role> | undefined
/** One after another: a message waits until the one before is done with. */
let before: Promise<void> = Promise.resolve()

self_.onmessage = ({ data }) => {
  role ??= roleFor(data.do)
  const own = role
  before = before.then(async () => (await own)(data as never)).catch(fail)
}
