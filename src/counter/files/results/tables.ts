import type { Text } from '../../../ui'
import type { BadRow } from '../store/coded'
import { claimedOf } from '../store/coded'
import type { Results } from '../store/results'
import type { BenefitSum } from '../store/sums'
import type { Cell } from '../work/messages'
import type { Table } from '../write/table'
import { faultText } from './faults'
import type { Names } from './names'

/** The same file under another name, without its ending. */
export const stemOf = (file: string): string => file.replace(/\.[a-z]{3,4}$/i, '')

const finite = (value: number): Cell => (Number.isFinite(value) ? value : '')

/** What a file came to, benefit by benefit. A benefit whose money comes in several rhythms has a line for each. */
export function summaryTable(sums: readonly BenefitSum[], names: Names, { t }: Text): Table {
  const rows = sums.flatMap(({ benefit, stance, counts, unclaimed, cash }): Cell[][] => {
    const own: Cell[] = [
      names.benefit(benefit),
      names.benefitPlace(benefit),
      names.standing(stance),
      (counts.yes ?? 0) + (counts.check ?? 0),
      counts.open ?? 0,
      unclaimed,
      (counts.discretionary ?? 0) + (counts.fits ?? 0) + (counts.upcoming ?? 0) + (counts.ended ?? 0),
      counts.no ?? 0,
    ]
    if (cash.length === 0) return [[...own, '', '', '', '']]
    return cash.map(({ per, sureLo, sureHi, possible }) => [...own, t(`files:rhythm.${per}`), sureLo, finite(sureHi), finite(possible)])
  })
  const header = ['benefit', 'rules', 'standing', 'likely', 'open', 'unclaimed', 'others', 'no', 'rhythm', 'sureLo', 'sureHi', 'possible']
  return {
    sheet: t('files:export.summary'),
    header: header.map((name) => t(`files:head.${name}`)),
    count: rows.length,
    row: (index) => rows[index] ?? [],
  }
}

/** Results as they are filtered, a line for each. */
export function resultsTable(
  results: Results,
  rows: { readonly length: number; readonly get: (index: number) => number },
  names: Names,
  { t }: Text,
): Table {
  const { result, household } = results
  const header = [
    'row',
    'mark',
    'place',
    'benefit',
    'rules',
    'subject',
    'verdict',
    'standing',
    'figure',
    'min',
    'max',
    'unit',
    'missing',
    'claimed',
  ]
  function row(index: number): Cell[] {
    const at = rows.get(index)
    const owner = results.householdOf(at)
    const benefit = result.benefit.get(at)
    const figure = results.figureAt(result.figure.get(at))
    const { unit, per, min, max } = figure ?? {}
    const claimed = claimedOf(result.state.get(at))
    return [
      household.row.get(owner),
      household.mark[owner] ?? '',
      names.place(household.place.get(owner)),
      names.benefit(benefit),
      names.benefitPlace(benefit),
      names.subject(result.subject.get(at)),
      names.verdict(at),
      names.standing(results.stanceAt(at)),
      names.figure(at),
      min ?? '',
      max ?? '',
      unit === undefined ? '' : t(`files:unit.${unit}`) + (per === undefined ? '' : t(`rules:per.${per}`)),
      names.missing(result.missing.get(at)),
      claimed === 'untold' ? '' : t(`files:claimed.${claimed}`),
    ]
  }
  return { sheet: t('files:export.rows'), header: header.map((name) => t(`files:head.${name}`)), count: rows.length, row }
}

/** Bad rows with what is wrong, for reading. */
export function faultsTable(bad: readonly BadRow[], { t, language }: Text): Table {
  const lines = bad.flatMap(({ row, faults }) => faults.map((fault) => [row, fault.column, fault.value, faultText(fault, language)]))
  const header = ['row', 'column', 'value', 'reason']
  return {
    sheet: t('files:export.faults'),
    header: header.map((name) => t(`files:head.${name}`)),
    count: lines.length,
    row: (index) => lines[index] ?? [],
  }
}

/** Bad rows alone, as they stood, under the file's own header: put right, they can be read again. */
export const badRowsTable = (bad: readonly BadRow[], header: readonly string[], { t }: Text): Table => ({
  sheet: t('files:export.bad'),
  header,
  count: bad.length,
  row: (index) => bad[index]?.cells ?? [],
})
