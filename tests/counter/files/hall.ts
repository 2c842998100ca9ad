import { createEvaluator } from '../../../src/counter/files/work/evaluator'
import type { Port } from '../../../src/counter/files/work/messages'
import { createReader } from '../../../src/counter/files/work/reader'
import type { Workers } from '../../../src/counter/files/work/run'

type Role<To, From> = (tell: (message: From) => void) => (message: To) => Promise<void>

/** A worker that works on this side: the same code, one message after another. */
function portTo<To, From>(role: Role<To, From>): Port<To, From> {
  let told: (message: From) => void = () => undefined
  let failed: () => void = () => undefined
  let closed = false
  const answer = role((message) => {
    if (!closed) told(message)
  })
  let before: Promise<void> = Promise.resolve()
  return {
    post: (message) => {
      before = before.then(() => (closed ? undefined : answer(message))).catch(() => failed())
    },
    listen: (toTell, toFail) => {
      told = toTell
      failed = toFail
    },
    close: () => void (closed = true),
  }
}

export const workersHere: Workers = {
  reader: () => portTo(createReader),
  evaluator: () => portTo(createEvaluator),
  count: 2,
  now: () => performance.now(),
}
