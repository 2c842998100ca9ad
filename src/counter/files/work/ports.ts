import type { FromEvaluator, FromReader, FromWriter, Port, ToEvaluator, ToReader, ToWriter } from './messages'
import type { Workers } from './run'
import { startWorker } from './start-worker'

/** More than these do not make a file faster: one reads for all. */
const mostEvaluators = 4

/** A port to a worker that cannot be had. */
const dead = {
  post: () => undefined,
  listen: (_: unknown, failed: () => void) => void setTimeout(failed),
  close: () => undefined,
}

function portOf<To, From>(): Port<To, From> {
  if (typeof Worker !== 'function') return dead
  const worker = startWorker()
  return {
    post: (message) => worker.postMessage(message),
    listen: (told, failed) => {
      worker.onmessage = ({ data }: MessageEvent<From>) => told(data)
      worker.onerror = failed
      worker.onmessageerror = failed
    },
    close: () => {
      worker.onmessage = null
      worker.onerror = null
      worker.terminate()
    },
  }
}

/** The writer of a file to be saved. */
export const writerPort = (): Port<ToWriter, FromWriter> => portOf()

/** The workers of this browser. */
export const browserWorkers: Workers = {
  reader: () => portOf<ToReader, FromReader>(),
  evaluator: () => portOf<ToEvaluator, FromEvaluator>(),
  count: Math.max(1, Math.min(mostEvaluators, (navigator.hardwareConcurrency || 2) - 1)),
  now: () => performance.now(),
}
