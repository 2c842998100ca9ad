import { readFileSync } from 'node:fs'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { readArguments, type Arguments } from './arguments'
import { checkBatch } from './batch-command'
import { rowFaultText } from './batch/faults'
import { check } from './check'
import { WorkerDied } from './jobs/pool'
import { misuseText, unreadableText, workerDiedText } from './words'

const FAILED = 1
const BAD_INPUT = 2

function refuse(message: string, code = BAD_INPUT): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = code
}

/** The command's edge: the one place here that asks the clock, in China's time zone. */
function today(): DayNumber {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  return parseDay(text) as DayNumber
}

function parsed(text: string): { readonly input: unknown } | undefined {
  try {
    return { input: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

async function checkFile({ file = '-', language, places }: Arguments, on: DayNumber): Promise<void> {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    return refuse(unreadableText(file, language))
  }
  const json = parsed(text)
  if (!json) return refuse(rowFaultText({ path: file, code: 'not-json' }, language))
  const checked = await check(json.input, on, places)
  if ('faults' in checked) return refuse(checked.faults.map((fault) => rowFaultText(fault, language)).join('\n'))
  process.stdout.write(`${JSON.stringify(checked.outcomes)}\n`)
}

async function main(): Promise<void> {
  const words = readArguments(process.argv.slice(2))
  if ('problem' in words) return refuse(misuseText(words))
  const on = words.on ?? today()
  if (!words.batch) return checkFile(words, on)
  try {
    const refusal = await checkBatch(words, on)
    if (refusal !== undefined) refuse(refusal)
  } catch (reason) {
    if (reason instanceof WorkerDied) return refuse(workerDiedText(reason.message, words.language), FAILED)
    if (reason instanceof Error && 'path' in reason) return refuse(unreadableText(String(reason.path), words.language))
    throw reason
  }
}

// Whoever reads may have had enough, as `head` does: that is no failure.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => {
  if (reason.code === 'EPIPE') process.exit()
  throw reason
})
await main()
