import { loadBenefitNames, readHeader, refusedHeader } from '../../../headless'
import { tellsClaims } from './evaluator'
import type { FromReader, ToReader } from './messages'
import type { RawRow } from './packed'
import { previewOf } from './preview'
import { sniff } from './sniff'
import { Refused, type Source } from './source'

/** Rows that go to an evaluator together. */
const blockRows = 200
const previewRows = 10
/** Enough to tell what a file is. */
const headBytes = 4096

/** Reads one file: its beginning at once, then a block whenever it is asked for one. */
export function createReader(tell: (message: FromReader) => void): (message: ToReader) => Promise<void> {
  let source: Source | undefined
  let held: RawRow[] = []
  let ended = false
  let index = 0
  let got = 0
  let given = 0

  /** Holds at least so many rows, if there are as many. */
  async function hold(count: number): Promise<void> {
    while (source && !ended && held.length < count) {
      const more = await source.more()
      got += more?.length ?? 0
      if (more) held = held.length === 0 ? [...more] : [...held, ...more]
      else ended = true
    }
  }

  async function open({ file, on }: ToReader & { do: 'open' }): Promise<void> {
    const kind = sniff(file.size, new Uint8Array(await file.slice(0, headBytes).arrayBuffer()))
    if (typeof kind === 'object') throw new Refused(kind)
    source =
      kind === 'csv'
        ? await (await import('./text-source')).textSource(file)
        : await (await import('./workbook-source')).workbookSource(file)
    const header = readHeader(source.header)
    const refused = refusedHeader(header)
    if (refused?.refusal === 'no-columns')
      throw new Refused({ why: 'no-known-columns', found: source.header.filter((name) => name.trim() !== '') })
    if (refused) throw new Refused({ why: 'same-column-twice', found: refused.columns })
    await hold(previewRows)
    if (held.length === 0) throw new Refused({ why: 'no-rows' })
    const find = tellsClaims(header) ? await loadBenefitNames() : undefined
    tell({ is: 'opened', preview: previewOf(source, kind, held.slice(0, previewRows), on, find) })
  }

  async function next(): Promise<void> {
    await hold(blockRows)
    if (held.length === 0) return tell({ is: 'end' })
    const rows = held.slice(0, blockRows)
    held = held.slice(blockRows)
    given += rows.length
    // Rows read ahead are still to come.
    const part = ((source?.part() ?? 0) * given) / got
    tell({ is: 'block', block: { index, rows, part } })
    index += 1
  }

  return async (message) => {
    if (message.do === 'next') return next()
    try {
      await open(message)
    } catch (reason) {
      if (reason instanceof Refused) tell({ is: 'refused', refusal: reason.refusal })
      else if (reason instanceof DOMException) tell({ is: 'refused', refusal: { why: 'unreadable' } })
      else throw reason
    }
  }
}
