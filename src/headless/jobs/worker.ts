import { workFor, type Numbered, type Run, type Work } from '../batch/lines'

// A process of its own: the first message is the run, each later one records, answered by the lines for them. One after
// the other, so that answers come in the order of the questions.
let work: Promise<Work> | undefined
let answered: Promise<unknown> = Promise.resolve()

async function answer(ready: Promise<Work>, records: readonly Numbered[]): Promise<void> {
  const lines = await (await ready)(records)
  // Whoever asked may be gone by now: then there is nobody to tell of it.
  process.send?.(Buffer.from(lines), undefined, undefined, () => undefined)
}

process.on('message', (message: Run | readonly Numbered[]) => {
  if (!work) {
    work = workFor(message as Run)
    return
  }
  const ready = work
  answered = answered.then(() => answer(ready, message as readonly Numbered[]))
})
// Whoever asked is gone, and nobody else will.
process.on('disconnect', () => process.exit())
