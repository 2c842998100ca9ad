import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Numbered, Run } from './batch/lines'
import { createDecoder, notText, type NotText } from './batch/decode'
import { readHeader, refusedHeader, type Header, type HeaderRefusal } from './batch/header'
import { cellsOf, createLineRecords, createRecords, type TextRecord } from './batch/records'

/** What comes in, once its beginning has been looked at. */
export interface Input {
  /** The header of a table; absent for lines of JSON. */
  readonly table?: NonNullable<Run['table']>
  readonly header?: Header
  /** Records without their header, as they come: a portion for what was read at a time, or less. */
  readonly portions: AsyncIterable<readonly Numbered[]>
}

export type Refused = { readonly refusal: NotText } | HeaderRefusal

/** So many rows are worked out between one line of output and the next: what they come to is much longer than they are. */
const ROWS_AT_A_TIME = 32

interface Ways {
  readonly file: string
  readonly input?: 'json' | 'csv'
  readonly headerFile?: string
  readonly firstRow: number
}

/** The first line of a file, for the header of a table that has none. */
async function firstLine(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    const decoder = createDecoder()
    const text = decoder.push(buffer.subarray(0, bytesRead)) + decoder.end()
    const records = createRecords()
    return [...records.push(text), ...records.end()][0]?.text ?? ''
  } finally {
    await handle.close()
  }
}

function kindOf({ file, input }: Ways, beginning: string): 'json' | 'csv' {
  if (input) return input
  if (/\.(csv|tsv)$/i.test(file)) return 'csv'
  if (/\.(json|jsonl|ndjson)$/i.test(file)) return 'json'
  return /^\s*[{[]/.test(beginning) ? 'json' : 'csv'
}

/** Text as it comes; the first portion has something in it other than space. */
async function* textOf(bytes: AsyncIterable<Uint8Array>, first: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  const decoder = createDecoder()
  let beginning = ''
  let looked = false
  for await (const portion of bytes) {
    if (!looked) first(portion)
    looked = true
    beginning += decoder.push(portion)
    if (beginning.trim() === '') continue
    yield beginning
    beginning = ''
  }
  const rest = beginning + decoder.end()
  if (rest !== '') yield rest
}

class NoText extends Error {
  constructor(readonly refusal: NotText) {
    super(refusal)
  }
}

/**
 * Opens a file, or standard input for `-`, and finds out what it holds. Refuses what is no text and a table whose header
 * cannot be used. Rejects with the system's error where the file cannot be read.
 */
export async function openInput(ways: Ways): Promise<Input | Refused> {
  const header = ways.headerFile === undefined ? undefined : await firstLine(ways.headerFile)
  const stream: Readable = ways.file === '-' ? process.stdin : createReadStream(ways.file)
  const text = textOf(stream, (bytes) => {
    const found = notText(bytes)
    if (found) throw new NoText(found)
  })
  let beginning: string
  try {
    const begun = await text.next()
    beginning = begun.done ? '' : begun.value
  } catch (reason) {
    if (reason instanceof NoText) return { refusal: reason.refusal }
    throw reason
  }

  const isTable = kindOf(ways, beginning) === 'csv'
  const records = isTable ? createRecords(header) : createLineRecords()
  let row = ways.firstRow
  async function* recordsOf(): AsyncGenerator<readonly TextRecord[]> {
    yield records.push(beginning)
    for await (const portion of text) yield records.push(portion)
    yield records.end()
  }
  const found = recordsOf()
  const held: TextRecord[] = []
  async function* portions(): AsyncGenerator<readonly Numbered[]> {
    const number = ({ text: own, fault }: TextRecord): Numbered => ({ row: row++, text: own, ...(fault ? { fault } : {}) })
    const cut = function* (all: readonly TextRecord[]): Generator<readonly Numbered[]> {
      for (let from = 0; from < all.length; from += ROWS_AT_A_TIME) yield all.slice(from, from + ROWS_AT_A_TIME).map(number)
    }
    yield* cut(held.splice(0))
    for await (const all of found) yield* cut(all)
  }
  if (!isTable || beginning.trim() === '') return { portions: portions() }

  let own = header
  while (held.length === 0) {
    const next = await found.next()
    if (next.done) break
    for (const record of next.value) held.push(record)
  }
  // A file with a header of its own needs no other; the same header at its top is no row.
  if (own === undefined || held[0]?.text === own) own = held.shift()?.text ?? ''
  const { delimiter } = records as ReturnType<typeof createRecords>
  const read = readHeader(cellsOf(own, delimiter))
  return refusedHeader(read) ?? { table: { header: own, delimiter }, header: read, portions: portions() }
}
