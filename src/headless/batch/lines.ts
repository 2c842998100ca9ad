import type { Language } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Status } from '../../engine'
import { checkRow, type CheckedRow } from './check-row'
import { benefitNames, loadBenefitNames } from './claimed'
import { csvLine } from './csv'
import { rowFaultText } from './faults'
import { flatColumnName, flatColumns, flatResults, type FlatColumn } from './flat'
import { readHeader } from './header'
import { cellsOf } from './records'
import { badRow, isBad, readJsonRow, readRow, type BadRow, type RowRead } from './row'

/** What every row of a run has in common. Plain data, so that it can be sent to a worker. */
export interface Run {
  readonly on: DayNumber
  readonly places: readonly string[]
  readonly language: Language
  readonly format: 'json' | 'csv'
  /** Results to tell of; all if none is named. */
  readonly statuses: readonly Status[]
  /** The header of a table; absent for lines of JSON. */
  readonly table?: { readonly header: string; readonly delimiter: string }
}

/** A record with its number. */
export interface Numbered {
  readonly row: number
  readonly text: string
  readonly fault?: 'bad-quotes' | 'row-too-long'
}

/** Works records out and gives the lines to be printed for them, in their order. */
export type Work = (records: readonly Numbered[]) => Promise<string>

function badLine({ row, mark, faults }: BadRow, language: Language): string {
  const [{ path, column }] = faults
  const error = faults.map((fault) => rowFaultText(fault, language)).join('; ')
  return `${JSON.stringify({ row, error, path, ...(column === undefined ? {} : { column }), ...(mark === undefined ? {} : { mark }) })}\n`
}

type Printed = (checked: CheckedRow | BadRow) => string

function jsonLines({ language, statuses }: Run): Printed {
  return (checked) => {
    if (isBad(checked)) return badLine(checked, language)
    const { outcomes } = checked
    const told = statuses.length === 0 ? outcomes : outcomes.filter(({ status }) => statuses.includes(status))
    return `${JSON.stringify(told)}\n`
  }
}

function tableLines({ language, statuses }: Run, names: ReadonlyMap<string, string>): Printed {
  type Cells = Partial<Record<FlatColumn, string | number | boolean>>
  const line = (cells: Cells): string => csvLine(flatColumns.map((column) => cells[column]))
  return (checked) => {
    if (isBad(checked)) {
      const { row, mark = '', faults } = checked
      const error = faults.map((fault) => rowFaultText(fault, language)).join('; ')
      return line({ row, mark, error, column: faults[0].column ?? faults[0].path })
    }
    return flatResults(checked)
      .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
      .map((result) => line({ ...result, name: names.get(result.benefit) ?? '', missing: result.missing.join('; ') }))
      .join('')
  }
}

/** The line at the head of what comes out: none for JSON. */
export const headLine = ({ format, language }: Run): string =>
  format === 'csv' ? csvLine(flatColumns.map((column) => flatColumnName(column, language))) : ''

async function reader({ table }: Run): Promise<(record: Numbered) => RowRead> {
  if (!table) return ({ row, text }) => readJsonRow(text, row)
  const header = readHeader(cellsOf(table.header, table.delimiter))
  const says = header.columns.some((column) => column?.kind === 'claimed' || column?.kind === 'claimed-one')
  const find = says ? await loadBenefitNames() : undefined
  return ({ row, text }) => readRow(header, cellsOf(text, table.delimiter), row, find)
}

/** Makes ready for a run: what is needed once is loaded once. */
export async function workFor(run: Run): Promise<Work> {
  const read = await reader(run)
  const printed = run.format === 'csv' ? tableLines(run, await benefitNames(run.language)) : jsonLines(run)
  return async (records) => {
    let lines = ''
    for (const record of records)
      lines += printed(await checkRow(record.fault ? badRow(record.row, record.fault) : read(record), run.on, run.places))
    return lines
  }
}
