import { useMemo, useState, type ReactNode } from 'react'
import type { DayNumber } from '../../../../rules/language/calendar'
import { Phrases, useText, Verdict } from '../../../ui'
import { judgementOf } from '../../../results'
import { claimedOf } from '../store/coded'
import { columnOf } from '../store/column'
import type { Filter } from '../store/filter'
import { useScan } from '../use-scan'
import type { ViewProps } from './BenefitsView'
import { Details } from './Details'
import { ExportButtons } from './ExportButtons'
import { Filters } from './Filters'
import { resultsTable, stemOf } from './tables'
import { NotLaw } from './NotLaw'
import { VirtualTable, type TableColumn } from './VirtualTable'

export interface RowsViewProps extends ViewProps {
  readonly on: DayNumber
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
  readonly header: readonly string[]
}

/** A line for each household and benefit, as many as pass the filter. */
export function RowsView({ results, names, households, file, tellsClaims, on, filter, onFilter, header }: RowsViewProps): ReactNode {
  const text = useText()
  const { t } = text
  const [open, setOpen] = useState<number>()
  const { view: rows, complete } = useScan(results, households, filter, () => {
    const found = columnOf(Uint32Array)
    return { take: found.push, view: () => ({ length: found.length, get: found.get }) }
  })
  const columns = useMemo<readonly TableColumn[]>(() => {
    const { result, household } = results
    const column = (key: string, cell: (at: number) => ReactNode): TableColumn => ({
      key,
      head: t(`files:head.${key}`),
      cell: (index) => cell(rows.get(index)),
    })
    return [
      column('mark', (at) => {
        const owner = results.householdOf(at)
        return (
          <button type="button" className="link" onClick={() => setOpen(owner)}>
            {household.mark[owner] || t('files:rowNumber', { row: household.row.get(owner) })}
          </button>
        )
      }),
      column('place', (at) => names.place(household.place.get(results.householdOf(at)))),
      column('benefit', (at) => names.benefit(result.benefit.get(at))),
      column('subject', (at) => names.subject(result.subject.get(at))),
      column('verdict', (at) => {
        const stance = results.stanceAt(at)
        return (
          <>
            <Verdict kind={judgementOf(stance).kind}>{names.verdict(at)}</Verdict> <NotLaw stance={stance} names={names} />
          </>
        )
      }),
      column('figure', (at) => names.figure(at)),
      column('missing', (at) => names.missing(result.missing.get(at))),
      ...(tellsClaims
        ? [
            column('claimed', (at) => {
              const claimed = claimedOf(result.state.get(at))
              return claimed === 'untold' ? '' : t(`files:claimed.${claimed}`)
            }),
          ]
        : []),
    ]
  }, [results, rows, names, t, tellsClaims])
  return (
    <div className="stack">
      <Filters results={results} names={names} filter={filter} onFilter={onFilter} tellsClaims={tellsClaims} />
      <p role="status">
        {complete ? t('files:rows.count', { count: rows.length, all: results.result.state.length }) : t('files:counting')}
      </p>
      {rows.length > 0 ? (
        <VirtualTable
          label={t('files:views.rows')}
          columns={columns}
          count={rows.length}
          className={tellsClaims ? 'long-claims' : 'long-rows'}
        />
      ) : (
        complete && (
          <p className="lead">
            <Phrases text={t('files:rows.none')} />
          </p>
        )
      )}
      <ExportButtons name={`${stemOf(file)}-${t('files:export.rows')}`} table={() => resultsTable(results, rows, names, text)} />
      {open !== undefined && (
        <Details household={open} results={results} names={names} on={on} header={header} onClose={() => setOpen(undefined)} />
      )}
    </div>
  )
}
