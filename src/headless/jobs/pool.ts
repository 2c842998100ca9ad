import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Numbered, Run } from '../batch/lines'

/** A worker that ended before its work did. */
export class WorkerDied extends Error {}

interface Waiting {
  readonly done: (lines: Uint8Array) => void
  readonly failed: (reason: Error) => void
}

/** One worker, which answers in the order it is asked. Processes, not threads: one that runs out of memory takes no other with it. */
class Hand {
  readonly #process: ChildProcess
  readonly #waiting: Waiting[] = []
  #died: WorkerDied | undefined

  constructor(script: string, run: Run) {
    this.#process = fork(script, { serialization: 'advanced' })
    this.#process.on('message', (lines) => this.#waiting.shift()?.done(lines as Uint8Array))
    this.#process.on('error', (reason) => this.#die(reason.message))
    this.#process.on('exit', (code, signal) => this.#die(signal ?? `exit ${code}`))
    this.#process.send(run)
  }

  #die(reason: string): void {
    this.#died ??= new WorkerDied(reason)
    for (const { failed } of this.#waiting.splice(0)) failed(this.#died)
  }

  get load(): number {
    return this.#waiting.length
  }

  ask(records: readonly Numbered[]): Promise<Uint8Array> {
    return new Promise((done, failed) => {
      if (this.#died) return failed(this.#died)
      this.#waiting.push({ done, failed })
      this.#process.send(records)
    })
  }

  end(): void {
    this.#process.removeAllListeners()
    this.#process.kill()
  }
}

/** Several workers for one run. */
export interface Pool {
  /** Gives records to the worker that has least to do, which answers with lines in UTF-8. Rejects with `WorkerDied` if that one is gone. */
  readonly work: (records: readonly Numbered[]) => Promise<Uint8Array>
  end(): void
}

/** Beside this file, in the sources as in the command that stands alone. */
const ownScript = (): string => fileURLToPath(new URL(`./worker${/\.\w+$/.exec(import.meta.url)?.[0] ?? ''}`, import.meta.url))

/** Starts `jobs` workers for a run. */
export function createPool(jobs: number, run: Run, script = ownScript()): Pool {
  const hands = Array.from({ length: jobs }, () => new Hand(script, run))
  return {
    work: (records) => hands.reduce((least, hand) => (hand.load < least.load ? hand : least)).ask(records),
    end: () => hands.forEach((hand) => hand.end()),
  }
}
