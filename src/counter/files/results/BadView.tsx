import { useMemo, type ReactNode } from 'react'
import { Phrases, useText } from '../../../ui'
import type { BadRow, CellFault } from '../store/coded'
import { ExportButtons } from './ExportButtons'
import { faultText } from './faults'
import { badRowsTable, faultsTable, stemOf } from './tables'
import { VirtualTable, type TableColumn } from './VirtualTable'

export interface BadViewProps {
  readonly bad: readonly BadRow[]
  /** How many there are now: the list itself only grows. */
  readonly count: number
  readonly header: readonly string[]
  readonly file: string
}

/** Rows that were not worked out: which, where in them, what stood there, and why not. */
export function BadView({ bad, count, header, file }: BadViewProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const lines = useMemo(() => bad.slice(0, count).flatMap(({ row, faults }) => faults.map((fault) => ({ row, fault }))), [bad, count])
  const columns = useMemo<readonly TableColumn[]>(() => {
    const column = (key: string, cell: (line: { readonly row: number; readonly fault: CellFault }) => ReactNode): TableColumn => ({
      key,
      head: t(`files:head.${key}`),
      cell: (index) => {
        const line = lines[index]
        return line && cell(line)
      },
    })
    return [
      column('row', ({ row }) => row),
      column('column', ({ fault }) => (fault.column === '' ? t('files:bad.whole') : fault.column)),
      column('value', ({ fault }) => fault.value),
      column('reason', ({ fault }) => faultText(fault, language)),
    ]
  }, [lines, t, language])
  if (count === 0) return <p className="lead">{t('files:bad.none')}</p>
  return (
    <div className="stack">
      <p role="status">{t('files:bad.count', { count, faults: lines.length })}</p>
      <VirtualTable label={t('files:views.badLabel')} columns={columns} count={lines.length} className="long-bad" />
      <h3>{t('files:bad.rows')}</h3>
      <p>
        <Phrases text={t('files:bad.rowsWhat')} />
      </p>
      <ExportButtons name={`${stemOf(file)}-${t('files:export.bad')}`} table={() => badRowsTable(bad, header, text)} />
      <h3>{t('files:bad.faults')}</h3>
      <ExportButtons name={`${stemOf(file)}-${t('files:export.faults')}`} table={() => faultsTable(bad, text)} />
    </div>
  )
}
