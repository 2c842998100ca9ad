import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Run } from '../../../src/headless/batch/lines'
import { inOrder } from '../../../src/headless/jobs/in-order'
import { createPool, WorkerDied } from '../../../src/headless/jobs/pool'

async function* upTo(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let each = 1; each <= count; each += 1) {
    taken.push(each)
    yield await Promise.resolve(each)
  }
}

test('what takes long holds nothing back but its own turn', async () => {
  const found: number[] = []
  for await (const each of inOrder(
    upTo(6),
    async (portion) => {
      await wait(portion % 2 === 0 ? 1 : 20)
      return portion * 10
    },
    3,
  ))
    found.push(each)
  expect(found).toEqual([10, 20, 30, 40, 50, 60])
})
test('no more is taken than there is room for', async () => {
  const taken: number[] = []
  const results = inOrder(upTo(100, taken), (portion) => Promise.resolve(portion), 3)
  for (const most of [3, 4, 5]) {
    await results.next()
    expect(taken.length).toBeLessThanOrEqual(most)
  }
})
test('a failure comes in its turn', async () => {
  const found: number[] = []
  const failing = async (): Promise<void> => {
    for await (const each of inOrder(
      upTo(5),
      (portion) => (portion === 3 ? Promise.reject(new Error('three')) : Promise.resolve(portion)),
      2,
    ))
      found.push(each)
  }
  await expect(failing()).rejects.toThrow('three')
  expect(found).toEqual([1, 2])
})

test('a worker that dies is told, and what was done before stands', async () => {
  const run: Run = { on: 20250601, places: [], language: 'en', format: 'json', statuses: [] }
  const pool = createPool(1, run, 'tests/support/dying-worker.mjs')
  const record = (row: number): { row: number; text: string }[] => [{ row, text: '{}' }]
  expect(String(await pool.work(record(4)))).toBe('4\n')
  await expect(pool.work(record(5))).rejects.toThrow(new WorkerDied('SIGKILL'))
  await expect(pool.work(record(6))).rejects.toThrow(WorkerDied)
  pool.end()
})
