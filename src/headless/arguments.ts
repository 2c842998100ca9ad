import { parseDay, type DayNumber } from '../../rules/language/calendar'
import type { Language } from '../../rules/language'

export interface Arguments {
  readonly file?: string
  readonly on?: DayNumber
  readonly places: readonly string[]
  readonly language: Language
  readonly batch: boolean
}

export interface Misuse {
  readonly option: string
  readonly problem: 'unknown-option' | 'not-a-day' | 'no-value' | 'no-file' | 'one-file'
  readonly language: Language
}

const languageOf = (text: string | undefined): Language => (text?.toLowerCase().startsWith('en') ? 'en' : 'zh-CN')

/**
 * Reads the words after `check --`: one file (or `-` for standard input, which is also what `--batch` reads
 * without a file), `--on YYYY-MM-DD`, `--places 350881,330604`, `--lang en`, `--batch`.
 */
export function readArguments(words: readonly string[]): Arguments | Misuse {
  const language = languageOf(words[words.indexOf('--lang') + 1 || words.length])
  const files: string[] = []
  let on: DayNumber | undefined
  let places: string[] = []
  let batch = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    if (word === '--batch') batch = true
    else if (word === '--on' || word === '--places' || word === '--lang') {
      const value = words[(at += 1)]
      if (value === undefined) return { option: word, problem: 'no-value', language }
      if (word === '--places') places = value.split(',').filter(Boolean)
      if (word === '--on') {
        on = parseDay(value)
        if (on === undefined) return { option: value, problem: 'not-a-day', language }
      }
    } else if (word.startsWith('--')) return { option: word, problem: 'unknown-option', language }
    else files.push(word)
  }
  const [file, another] = files
  if (another !== undefined) return { option: another, problem: 'one-file', language }
  if (file === undefined && !batch) return { option: '', problem: 'no-file', language }
  return { ...(file === undefined ? {} : { file }), ...(on === undefined ? {} : { on }), places, language, batch }
}
