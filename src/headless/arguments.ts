import { parseDay, type DayNumber } from '../../rules/language/calendar'
import type { Language } from '../../rules/language'
import type { Status } from '../engine'

export interface Arguments {
  readonly file?: string
  readonly on?: DayNumber
  readonly places: readonly string[]
  readonly language: Language
  readonly batch: boolean
  /** How many work at once; 0 for as many as there are cores. */
  readonly jobs: number
  /** What comes out: a line of JSON for each row, or a table with a line for each result. */
  readonly format: 'json' | 'csv'
  /** What comes in, where that is said and not found out. */
  readonly input?: 'json' | 'csv'
  /** A file whose first line is the header of a table that has none. */
  readonly header?: string
  /** The number of the first row. */
  readonly firstRow: number
  /** Results to tell of; all if none is named. */
  readonly statuses: readonly Status[]
}

export interface Misuse {
  readonly option: string
  readonly problem: 'unknown-option' | 'not-a-day' | 'not-a-number' | 'not-a-choice' | 'no-value' | 'no-file' | 'one-file' | 'only-batch'
  readonly language: Language
}

const languageOf = (text: string | undefined): Language => (text?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN')

type Read = { readonly value: Partial<Arguments> } | { readonly problem: Misuse['problem'] }

const statuses: readonly Status[] = ['eligible', 'ineligible', 'undetermined', 'upcoming', 'ended']
const isStatus = (word: string): word is Status => (statuses as readonly string[]).includes(word)

function numberFrom(text: string, least: number): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : undefined
}

/** Options that stand before a value, and what they make of it. Those but the first three are for `--batch`. */
const options: Readonly<Record<string, (text: string) => Read>> = {
  '--lang': (text) => ({ value: { language: languageOf(text) } }),
  '--places': (text) => ({ value: { places: text.split(',').filter(Boolean) } }),
  '--on': (text) => {
    const on = parseDay(text)
    return on === undefined ? { problem: 'not-a-day' } : { value: { on } }
  },
  '--jobs': (text) => {
    const jobs = text === 'auto' ? 0 : numberFrom(text, 0)
    return jobs === undefined ? { problem: 'not-a-number' } : { value: { jobs } }
  },
  '--format': (text) => (text === 'json' || text === 'csv' ? { value: { format: text } } : { problem: 'not-a-choice' }),
  '--input': (text) => (text === 'json' || text === 'csv' ? { value: { input: text } } : { problem: 'not-a-choice' }),
  '--header': (text) => ({ value: { header: text, input: 'csv' } }),
  '--first-row': (text) => {
    const firstRow = numberFrom(text, 1)
    return firstRow === undefined ? { problem: 'not-a-number' } : { value: { firstRow } }
  },
  '--status': (text) => {
    const named = text.split(',')
    return named.every(isStatus) ? { value: { statuses: named } } : { problem: 'not-a-choice' }
  },
}
const always: readonly string[] = ['--lang', '--places', '--on']

/**
 * Reads the words after `check --`: one file (or `-` for standard input, which is also what `--batch` reads
 * without a file), `--on YYYY-MM-DD`, `--places 350881,330604`, `--lang en`, `--batch`; and for a batch
 * `--jobs N|auto`, `--format json|csv`, `--input json|csv`, `--header FILE`, `--first-row N`, `--status eligible,upcoming`.
 */
export function readArguments(words: readonly string[]): Arguments | Misuse {
  const language = languageOf(words[words.indexOf('--lang') + 1 || words.length])
  const misuse = (option: string, problem: Misuse['problem']): Misuse => ({ option, problem, language })
  const files: string[] = []
  let forBatch: string | undefined
  let batch = false
  let read: Arguments = { places: [], language, batch, jobs: 1, format: 'json', firstRow: 1, statuses: [] }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    const option = Object.prototype.hasOwnProperty.call(options, word) ? options[word] : undefined
    if (word === '--batch') batch = true
    else if (option) {
      const value = words[(at += 1)]
      if (value === undefined) return misuse(word, 'no-value')
      const made = option(value)
      if ('problem' in made) return misuse(made.problem === 'not-a-day' ? value : word, made.problem)
      read = { ...read, ...made.value }
      if (!always.includes(word)) forBatch ??= word
    } else if (word.startsWith('--')) return misuse(word, 'unknown-option')
    else files.push(word)
  }
  const [file, another] = files
  if (another !== undefined) return misuse(another, 'one-file')
  if (!batch && forBatch !== undefined) return misuse(forBatch, 'only-batch')
  if (file === undefined && !batch) return misuse('', 'no-file')
  return { ...read, ...(file === undefined ? {} : { file }), batch }
}
