import type { CSSProperties, ReactNode } from 'react'
import type { Period, PeriodTotal } from '../engine'
import { useText } from '../ui'
import type { Column } from './places'
import { SumFigure } from './Sums'

/** How many places stand beside each other. */
export const across = (columns: readonly Column[]): CSSProperties => ({ '--columns': columns.length }) as CSSProperties

const nothing: Pick<PeriodTotal, 'sure' | 'open'> = { sure: { lo: 0, hi: 0 }, open: { lo: 0, hi: 0 } }

interface SumRowsProps {
  readonly totals: readonly (readonly PeriodTotal[])[]
  readonly columns: readonly Column[]
}

/** Sure cash in each place, rhythm by rhythm: the year's first. */
export function SumRows({ totals, columns }: SumRowsProps): ReactNode {
  const { t } = useText()
  const found = (['year', 'month', 'once', 'visit', 'day'] as const satisfies readonly Period[]).filter((period) =>
    totals.some((total) => total.some((each) => each.period === period)),
  )
  if (found.length === 0) return <p className="lead">{t('whatif:compare.noCash')}</p>
  return (
    <ul role="list" className="sheet side-by-side sums" style={across(columns)}>
      {found.map((period) => (
        <li key={period} className="row">
          <div className="difference-name">
            <h3>{t(`whatif:sums.${period}`)}</h3>
          </div>
          <dl className="places">
            {columns.map(({ key, name }, index) => (
              <div key={key}>
                <dt className="small">{name}</dt>
                <dd>
                  <SumFigure side={totals[index]?.find((total) => total.period === period) ?? nothing} period={period} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
