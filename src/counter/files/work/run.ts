import type { DayNumber } from '../../../../rules/language/calendar'
import { pacing, type Pace } from '../store/pace'
import { createResults, type Results } from '../store/results'
import type { Block, FromEvaluator, FromReader, Port, Preview, Refusal, ToEvaluator, ToReader } from './messages'

export type Stage = 'none' | 'opening' | 'refused' | 'preview' | 'running' | 'paused' | 'stopped' | 'broken' | 'done'

/** Where the work stands. A new object whenever something of it has changed. */
export interface Standing {
  readonly stage: Stage
  readonly name: string
  readonly refusal?: Refusal
  readonly preview?: Preview
  /** Rows worked through, good and bad, and the part of the file they make up. */
  readonly rows: number
  readonly part: number
  readonly pace?: Pace
  readonly results: Results
  /** The work has stopped before the end, and can go on from there. */
  readonly canGoOn: boolean
}

export interface Workers {
  readonly reader: () => Port<ToReader, FromReader>
  readonly evaluator: () => Port<ToEvaluator, FromEvaluator>
  /** How many evaluators at once. */
  readonly count: number
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number
}

/** Blocks on their way for each evaluator: one at work, one at hand. */
const ahead = 2

interface Evaluator {
  readonly id: number
  readonly port: Port<ToEvaluator, FromEvaluator>
  at?: Block
}

/**
 * Leads a file through its workers: opens it, sends its rows round in blocks, puts what comes back in order. `changed` is
 * called after each change. Nothing of the file outlives `clear`.
 */
export function createRun(workers: Workers, changed: () => void) {
  let standing = fresh()
  let on = 0 as DayNumber
  let reader: Port<ToReader, FromReader> | undefined
  let evaluators: Evaluator[] = []
  let waiting: Block[] = []
  let requested = 0
  let ended = false
  let nextIndex = 0
  let born = 0
  let pace = pacing()
  /** Worked through, but not yet in their turn. */
  const finished = new Map<number, { readonly block: FromEvaluator['block']; readonly evaluator: number; readonly part: number }>()

  function fresh(): Standing {
    return { stage: 'none', name: '', rows: 0, part: 0, results: createResults(), canGoOn: false }
  }
  function set(change: Partial<Standing>): void {
    const { stage } = { ...standing, ...change }
    const halted = stage === 'paused' || stage === 'stopped' || stage === 'broken'
    standing = { ...standing, ...change, canGoOn: halted && (reader !== undefined || ended) }
    changed()
  }
  function dismiss(): void {
    const back = evaluators.flatMap(({ at }) => (at ? [at] : []))
    evaluators.forEach(({ port }) => port.close())
    evaluators = []
    // What they had in hand waits for others.
    waiting = [...back, ...waiting].sort((a, b) => a.index - b.index)
  }
  function broken(): void {
    dismiss()
    pace.rest()
    set({ stage: 'broken' })
  }

  function told(message: FromReader): void {
    switch (message.is) {
      case 'opened':
        return set({ stage: 'preview', preview: message.preview })
      case 'refused':
        reader?.close()
        reader = undefined
        return set({ stage: 'refused', refusal: message.refusal })
      case 'block':
        requested -= 1
        waiting.push(message.block)
        return pump()
      case 'end':
        requested = 0
        ended = true
        return pump()
    }
  }

  function pump(): void {
    if (standing.stage !== 'running') return
    for (const evaluator of evaluators) {
      if (evaluator.at || waiting.length === 0) continue
      const block = waiting.shift() as Block
      evaluator.at = block
      evaluator.port.post({ do: 'work', block })
    }
    while (!ended && waiting.length + requested < evaluators.length * (ahead - 1) + 1) {
      requested += 1
      reader?.post({ do: 'next' })
    }
    if (ended && waiting.length === 0 && evaluators.every(({ at }) => !at)) close()
  }
  function close(): void {
    dismiss()
    reader?.close()
    reader = undefined
    set({ stage: 'done', part: 1, pace: undefined })
  }

  function worked({ block }: FromEvaluator, evaluator: Evaluator): void {
    const part = evaluator.at?.part ?? standing.part
    delete evaluator.at
    standing.results.learnFrom(block, evaluator.id)
    finished.set(block.index, { block, evaluator: evaluator.id, part })
    let { rows, part: reached } = standing
    for (let next = finished.get(nextIndex); next; next = finished.get(nextIndex)) {
      finished.delete(nextIndex)
      standing.results.add(next.block, next.evaluator)
      rows += next.block.rows
      reached = next.part
      nextIndex += 1
    }
    if (standing.stage === 'running') pace.tell({ at: workers.now(), rows, part: reached })
    const found = pace.pace()
    set({ rows, part: reached, ...(found ? { pace: found } : {}) })
    pump()
  }

  function enlist(): void {
    const header = (standing.preview?.columns ?? []).map((column) => column.header)
    while (evaluators.length < workers.count) {
      const evaluator: Evaluator = { id: (born += 1), port: workers.evaluator() }
      evaluators.push(evaluator)
      evaluator.port.listen((message) => worked(message, evaluator), broken)
      evaluator.port.post({ do: 'begin', header, on })
    }
  }

  function clear(): void {
    dismiss()
    reader?.close()
    reader = undefined
    waiting = []
    finished.clear()
    requested = 0
    nextIndex = 0
    ended = false
    pace = pacing()
    standing = fresh()
    changed()
  }

  return {
    standing: () => standing,
    /** Reads the beginning of a file, for a preview or a refusal. Forgets whatever was there before. */
    open(file: File, day: DayNumber) {
      clear()
      on = day
      set({ stage: 'opening', name: file.name })
      const own = workers.reader()
      reader = own
      own.listen(told, () => {
        own.close()
        reader = undefined
        if (standing.stage === 'opening') set({ stage: 'refused', refusal: { why: 'no-workers' } })
        else broken()
      })
      own.post({ do: 'open', file, on })
    },
    /** Begins, or goes on where it stood. */
    go() {
      enlist()
      pace.tell({ at: workers.now(), rows: standing.rows, part: standing.part })
      set({ stage: 'running' })
      pump()
    },
    /** Begins no other block. What is in hand is finished. */
    pause() {
      pace.rest()
      set({ stage: 'paused' })
    },
    /** Stops at once. What is done stays, and `go` goes on from there. */
    stop() {
      dismiss()
      pace.rest()
      set({ stage: 'stopped' })
    },
    /** Ends all workers and forgets everything. */
    clear,
  }
}

export type Run = ReturnType<typeof createRun>
