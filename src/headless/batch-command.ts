import { availableParallelism } from 'node:os'
import type { DayNumber } from '../../rules/language/calendar'
import type { Arguments } from './arguments'
import { refusalText } from './batch/faults'
import { headLine, workFor, type Run } from './batch/lines'
import { texts } from './batch/texts'
import { openInput } from './input'
import { inOrder } from './jobs/in-order'
import { createPool } from './jobs/pool'

/** So many portions are on their way for each worker: one in work, one waiting. */
const AHEAD = 2

async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resume) => process.stdout.once('drain', resume))
}

/**
 * Works out a stream of households, one line of output for each in their order; a bad row gives a line that says why,
 * and stops nothing. Gives the words of a refusal if the file as a whole cannot be used. Memory does not grow with the rows.
 */
export async function checkBatch(words: Arguments, on: DayNumber): Promise<string | undefined> {
  const { file = '-', language, places, format, statuses, jobs, firstRow, header: headerFile } = words
  const input = await openInput({
    file,
    firstRow,
    ...(words.input ? { input: words.input } : {}),
    ...(headerFile === undefined ? {} : { headerFile }),
  })
  if ('refusal' in input) return refusalText(input.refusal, language, 'columns' in input ? input.columns : [])
  const { header, table, portions } = input
  if (header && header.unknown.length > 0) {
    const unknown = header.unknown.map((index) => header.cells[index] as string).join(language === 'en' ? ', ' : '、')
    process.stderr.write(`${texts[language].notes['unknown-columns'].replace('{{columns}}', () => unknown)}\n`)
  }

  const run: Run = { on, places, language, format, statuses, ...(table ? { table } : {}) }
  await print(headLine(run))
  const hands = jobs === 0 ? availableParallelism() : jobs
  if (hands === 1) {
    const work = await workFor(run)
    for await (const lines of inOrder(portions, work, 1)) await print(lines)
    return undefined
  }
  const pool = createPool(hands, run)
  try {
    for await (const lines of inOrder(portions, pool.work, hands * AHEAD)) await print(lines)
  } finally {
    pool.end()
  }
  return undefined
}
