import type { ReactNode } from 'react'
import { useText } from '../../ui'
import { benefitName } from '../BenefitRow'
import { inOrder } from '../people'
import type { Results } from '../useResults'
import { namesOf } from '../who'
import type { YearRow } from './rows'
import { barFigure, runText, stateText } from './says'
import type { Scale } from './scale'
import type { Years } from './use-years'

export interface RunTableProps {
  readonly rows: readonly YearRow[]
  readonly results: Results
  readonly years: Years
  readonly scale: Scale
}

/** The chart as a table: a line for each bar. */
export function RunTable({ rows, results, years, scale }: RunTableProps): ReactNode {
  const text = useText()
  const { t } = text
  return (
    <table className="years-table years-runs">
      <thead>
        <tr>
          <th scope="col">{t('timeline:table.benefit')}</th>
          <th scope="col">{t('timeline:table.when')}</th>
          <th scope="col">{t('timeline:table.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.bars.map((bar) => (
            <tr key={`${row.key} ${String(bar.from)}`}>
              <th scope="row">
                {benefitName(results, row.benefit)}
                <span className="small">{namesOf(inOrder(row.subjects, years.household), years, text)}</span>
              </th>
              <td>{runText(bar, scale, text)}</td>
              <td>
                {barFigure(bar, row.subjects.length, text)}
                <span className="small">{stateText(bar, text)}</span>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
