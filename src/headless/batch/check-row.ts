import type { DayNumber } from '../../../rules/language/calendar'
import { check } from '../check'
import type { ContractOutcome } from '../contract'
import type { Claimed } from './claimed'
import { badRow, isBad, type BadRow, type Row, type RowRead } from './row'

/** A row worked out. */
export interface CheckedRow {
  readonly row: number
  readonly mark?: string
  readonly outcomes: readonly ContractOutcome[]
  readonly claimed?: Claimed
}

function refused({ row, mark, columnAt }: Row, faults: readonly { path: string; code: BadRow['faults'][number]['code'] }[]): BadRow {
  const [first, ...rest] = faults.map(({ path, code }) => ({ code, ...columnAt(path) }))
  return first ? { row, ...(mark === undefined ? {} : { mark }), faults: [first, ...rest] } : badRow(row, 'not-worked-out', mark)
}

/**
 * Works a row out, on its own day and for its own places or else on `on` and for `places`. Never throws: a row that
 * cannot be worked out comes back with its faults.
 */
export async function checkRow(read: RowRead, on: DayNumber, places: readonly string[] = []): Promise<CheckedRow | BadRow> {
  if (isBad(read)) return read
  const { row, mark, claimed } = read
  try {
    const checked = await check(read.input, read.on ?? on, read.named.length > 0 ? read.named : places)
    if ('faults' in checked) return refused(read, checked.faults)
    return { row, ...(mark === undefined ? {} : { mark }), outcomes: checked.outcomes, ...(claimed ? { claimed } : {}) }
  } catch {
    return badRow(row, 'not-worked-out', mark)
  }
}
