import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { readArguments, type Arguments } from './arguments'
import { check } from './check'
import { householdFromRow, readTable } from './table'
import { faultText, misuseText, unreadableText } from './words'

const BAD_INPUT = 2

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = BAD_INPUT
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
  if (!json) return refuse(faultText({ path: file, code: 'not-json' }, language))
  const checked = await check(json.input, on, places)
  if ('faults' in checked) return refuse(checked.faults.map((fault) => faultText(fault, language)).join('\n'))
  process.stdout.write(`${JSON.stringify(checked.outcomes)}\n`)
}

type Row = { readonly input: unknown } | undefined

async function* rowsOf({ file = '-' }: Arguments): AsyncGenerator<Row> {
  if (file.toLowerCase().endsWith('.csv')) {
    for (const row of readTable(readFileSync(file, 'utf8'))) yield { input: householdFromRow(row) }
    return
  }
  const stream = file === '-' ? process.stdin : createReadStream(file)
  const opened = new Promise<never>((_, fail) => stream.once('error', fail))
  const lines = createInterface({ input: stream, crlfDelay: Infinity })[Symbol.asyncIterator]()
  for (;;) {
    const line = await Promise.race([lines.next(), opened])
    if (line.done) return
    if (line.value.trim() !== '') yield parsed(line.value)
  }
}

/** One line for each household, in order. A bad row gives a line of its own with its number, and stops nothing. */
async function checkBatch(words: Arguments, on: DayNumber): Promise<void> {
  let row = 0
  for await (const item of rowsOf(words)) {
    row += 1
    const checked = item ? await check(item.input, on, words.places) : { faults: [{ path: '', code: 'not-json' as const }] }
    const line =
      'faults' in checked
        ? { row, error: checked.faults.map((fault) => faultText(fault, words.language)).join('; '), path: checked.faults[0]?.path ?? '' }
        : checked.outcomes
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await new Promise((resume) => process.stdout.once('drain', resume))
  }
}

async function main(): Promise<void> {
  const words = readArguments(process.argv.slice(2))
  if ('problem' in words) return refuse(misuseText(words))
  const on = words.on ?? today()
  if (!words.batch) return checkFile(words, on)
  try {
    await checkBatch(words, on)
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason) return refuse(unreadableText(words.file ?? '-', words.language))
    throw reason
  }
}

await main()
