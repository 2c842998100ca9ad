import { workFor, type Numbered, type Run, type Work } from '../batch/lines'

// A process of its own: the first message is the run, each later one records, answered by the lines for them.
let work: Promise<Work> | undefined
process.on('message', (message: Run | readonly Numbered[]) => {
  if (!work) work = workFor(message as Run)
  else void work.then((ready) => ready(message as readonly Numbered[])).then((lines) => process.send?.(Buffer.from(lines)))
})
// Whoever asked is gone, and nobody else will.
process.on('disconnect', () => process.exit())
