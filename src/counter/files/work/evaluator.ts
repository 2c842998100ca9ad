import type { DayNumber } from '../../../../rules/language/calendar'
import { loadBenefitNames, readHeader, type BenefitNames, type Header } from '../../../headless'
import type { BadRow } from '../store/coded'
import { createEncoder, type Worked } from './encode'
import type { Block, FromEvaluator, ToEvaluator } from './messages'
import { packRows } from './packed'
import { workOutRow } from './work-out-row'

/** Whether a header has columns of what is claimed already. */
export const tellsClaims = ({ columns }: Header): boolean =>
  columns.some((column) => column?.kind === 'claimed' || column?.kind === 'claimed-one')

/** Works blocks of rows out, and answers each with what it came to. */
export function createEvaluator(tell: (message: FromEvaluator) => void): (message: ToEvaluator) => Promise<void> {
  const encode = createEncoder()
  let header: Header | undefined
  let on = 0 as DayNumber
  let find: BenefitNames | undefined

  async function work({ index, rows }: Block, of: Header): Promise<void> {
    const good: Worked[] = []
    const bad: BadRow[] = []
    for (const raw of rows) {
      const done = await workOutRow(raw, of, on, find)
      if ('faults' in done) bad.push(done)
      else good.push(done)
    }
    tell({ is: 'worked', block: encode({ index, rows: rows.length, firstRow: rows[0]?.row ?? 0, packed: packRows(rows) }, good, bad) })
  }
  return async (message) => {
    if (message.do === 'begin') {
      header = readHeader(message.header)
      on = message.on
      if (tellsClaims(header)) find = await loadBenefitNames()
    } else if (header) await work(message.block, header)
  }
}
