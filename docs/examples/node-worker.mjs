// In Node, off the main thread: node:worker_threads. This file is both sides of it.
//   node node-worker.mjs ../example-family.json 2025-06-01
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { check } from 'yuhui'

if (isMainThread) {
  const [file, on] = process.argv.slice(2)
  const worker = new Worker(new URL(import.meta.url))
  worker.on('message', ({ outcomes, faults }) => {
    console.log(JSON.stringify(outcomes ?? faults))
    void worker.terminate()
  })
  worker.postMessage({ input: JSON.parse(readFileSync(file, 'utf8')), on })
} else {
  // Outcomes and faults are plain data: they go through a message as they are.
  parentPort.on('message', ({ input, on }) => void check(input, on).then((checked) => parentPort.postMessage(checked)))
}
