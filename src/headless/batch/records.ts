import Papa from 'papaparse'
import { columnFor } from './columns'
import { undefused } from './csv'

/** A record of a text table or a line of JSON: its text without the line end, and the line of the file it begins on, from 1. */
export interface TextRecord {
  readonly line: number
  readonly text: string
  /** Why its cells cannot be told apart; `text` is then at most its beginning. */
  readonly fault?: 'bad-quotes' | 'row-too-long'
}

/** In characters: a household with twenty children and every answer takes a fifth of it. */
export const LONGEST_RECORD = 65_536
/** A cell may hold line breaks; a quote that nobody closed is given up after so many lines. */
const MOST_LINES = 20

type State = 'whole' | 'open' | 'malformed'
interface Scan {
  readonly state: State
  readonly cells: number
  /** A quotation mark inside a cell that does not begin with one. */
  readonly stray: boolean
}

/** Looks at the quotes of a text: a quoted cell begins with one, and ends with one before a delimiter or the end. */
function scan(text: string, delimiter: string): Scan {
  let cells = 1
  let stray = false
  let at = 0
  for (;;) {
    if (text[at] === '"') {
      let close = at
      do {
        close = text.indexOf('"', close + 1)
        if (close < 0) return { state: 'open', cells, stray }
        if (text[close + 1] !== '"') break
        close += 1
      } while (close < text.length)
      at = close + 1
      while (text[at] === ' ') at += 1
      if (at >= text.length) return { state: 'whole', cells, stray }
      if (text[at] !== delimiter) return { state: 'malformed', cells, stray }
    } else {
      const next = text.indexOf(delimiter, at)
      const quote = text.indexOf('"', at)
      if (quote >= 0 && (next < 0 || quote < next)) stray = true
      if (next < 0) return { state: 'whole', cells, stray }
      at = next
    }
    at += 1
    cells += 1
  }
}

/** Empty, or nothing but empty cells: passed over, and not counted. */
const nothing = /^[\s,;"]*$/

const delimiters = [',', '\t', ';'] as const

const split = (text: string, delimiter: string): string[] =>
  text.includes('"') ? (Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data[0] ?? []) : text.split(delimiter)

/** The cells of a record. The apostrophe that we put before what looks like a formula is taken off again. */
export const cellsOf = (text: string, delimiter: string): string[] =>
  text.includes("'") ? split(text, delimiter).map(undefused) : split(text, delimiter)

/** The delimiter under which a header has most columns that are known, and then most columns. */
function delimiterOf(header: string): string {
  const rated = delimiters.map((delimiter) => {
    const cells = cellsOf(header, delimiter)
    return { delimiter, known: cells.filter((cell) => columnFor(cell)).length, cells: cells.length }
  })
  return rated.reduce((best, next) => (next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best))
    .delimiter
}

/** Takes text in any portions and gives the records that are complete; `end` gives the last. The first is the table's header. */
export interface Records {
  push(text: string): TextRecord[]
  end(): TextRecord[]
  /** Known once the header is. */
  readonly delimiter: string
}

interface Line {
  readonly line: number
  readonly text: string
  readonly long: boolean
}

/** Splits text into lines, whatever their ends; of a line that is too long only the beginning is kept. */
function createLines(): { push(text: string): Line[]; end(): Line[] } {
  let rest = ''
  let long = false
  let line = 0
  let afterReturn = false
  const cut = (): Line => {
    line += 1
    const done = { line, text: rest, long }
    rest = ''
    long = false
    return done
  }
  const keep = (text: string): void => {
    if (rest.length + text.length > LONGEST_RECORD) long = true
    if (rest.length < LONGEST_RECORD) rest += text.slice(0, LONGEST_RECORD - rest.length)
  }
  return {
    push(portion) {
      const done: Line[] = []
      const ends = /\r\n|\r|\n/g
      let from = 0
      // A return that ended the last portion may be half of a line end.
      if (afterReturn && portion[0] === '\n') from = ends.lastIndex = 1
      if (portion !== '') afterReturn = portion.endsWith('\r')
      for (let end = ends.exec(portion); end; end = ends.exec(portion)) {
        keep(portion.slice(from, end.index))
        done.push(cut())
        from = ends.lastIndex
      }
      keep(portion.slice(from))
      return done
    },
    end: () => (rest === '' ? [] : [cut()]),
  }
}

/** Lines as they are: a record each. For JSON. Empty ones are passed over. */
export function createLineRecords(): Pick<Records, 'push' | 'end'> {
  const lines = createLines()
  const records = (done: readonly Line[]): TextRecord[] =>
    done.flatMap(({ line, text, long }) =>
      text.trim() === '' ? [] : [{ line, text, ...(long ? { fault: 'row-too-long' as const } : {}) }],
    )
  return { push: (text) => records(lines.push(text)), end: () => records(lines.end()) }
}

/**
 * Splits the text of a table into records, with bounded memory. A line is a record; one whose quotes do not close is
 * joined with the lines after it only if that gives a record as wide as the header and none of those lines is one by
 * itself: a stray quote spoils its own line and no other. `header` is the first line where the text has none.
 */
export function createRecords(header?: string): Records {
  const lines = createLines()
  let waiting: Line[] = []
  /** So many of the waiting lines are done with: a portion may hold a hundred thousand, and taking them off one by one takes for ever. */
  let first = 0
  let delimiter = ''
  let width: number | undefined
  let ended = false

  const begin = (text: string): void => {
    delimiter = delimiterOf(text)
    width = cellsOf(text, delimiter).length
  }
  if (header !== undefined) begin(header)

  /** How many of the waiting lines the first record takes; undefined while that depends on lines to come. */
  function linesOfFirst(): number | 'malformed' | undefined {
    let text = waiting[first]?.text ?? ''
    for (let count = 1; ; count += 1) {
      const found = scan(text, delimiter)
      if (found.state === 'whole') return count === 1 || width === undefined || found.cells === width ? count : 'malformed'
      if (found.state === 'malformed' || count >= MOST_LINES || text.length > LONGEST_RECORD) return 'malformed'
      const next = waiting[first + count]
      if (!next) return ended ? 'malformed' : undefined
      if (next.long) return 'malformed'
      const alone = scan(next.text, delimiter)
      if (width !== undefined && alone.state === 'whole' && !alone.stray && alone.cells === width) return 'malformed'
      text += `\n${next.text}`
    }
  }

  function complete(): TextRecord[] {
    const done: TextRecord[] = []
    for (let next = waiting[first]; next; next = waiting[first]) {
      const { line, text, long } = next
      if (long) {
        first += 1
        done.push({ line, text, fault: 'row-too-long' })
        continue
      }
      if (nothing.test(text) || (line === 1 && /^sep=.$/i.test(text))) {
        first += 1
        continue
      }
      if (width === undefined) delimiter = delimiterOf(text)
      const count = linesOfFirst()
      if (count === undefined) break
      const taken = waiting.slice(first, first + (count === 'malformed' ? 1 : count))
      first += taken.length
      const record =
        count === 'malformed' ? { line, text, fault: 'bad-quotes' as const } : { line, text: taken.map((each) => each.text).join('\n') }
      if (width === undefined) begin(record.text)
      done.push(record)
    }
    return done
  }

  /** As arguments of one call, so many lines would be too many. */
  function take(more: readonly Line[]): TextRecord[] {
    waiting = [...waiting.slice(first), ...more]
    first = 0
    return complete()
  }
  return {
    push: (text) => take(lines.push(text)),
    end() {
      ended = true
      return take(lines.end())
    },
    get delimiter() {
      return delimiter
    },
  }
}
