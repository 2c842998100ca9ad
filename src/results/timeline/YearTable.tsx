import type { ReactNode } from 'react'
import { Figure, formatDays, moneyParts, useText, type Text } from '../../ui'
import type { Sum } from '../../engine'
import type { Spared } from '../../engine/bundle'
import type { LeaveSum, YearSum } from '../../engine/timeline'
import { personOf } from '../people'
import type { Years } from './use-years'

const some = ({ hi }: Sum): boolean => hi > 0

function money({ lo, hi }: Sum, text: Text): { readonly bound?: string; readonly number: string; readonly unit: string } {
  if (hi === Infinity) return { bound: text.t('results:total.least'), ...moneyParts(lo, text.language) }
  return moneyParts(lo, text.language, hi)
}

function Cash({ year: { cash } }: { readonly year: YearSum }): ReactNode {
  const text = useText()
  const { sure, open } = cash
  return (
    <>
      {(some(sure) || !some(open)) && (
        <p>
          <Figure {...money(sure, text)} rule={some(sure) ? 'solid' : 'none'} size="plain" />
        </p>
      )}
      {some(open) && (
        <p>
          {open.hi === Infinity ? (
            <Figure unit={text.t('timeline:year.openSome')} rule="dashed" size="plain" />
          ) : (
            <Figure bound={text.t('results:total.open')} {...money(open, text)} rule="dashed" size="plain" />
          )}
        </p>
      )}
    </>
  )
}

function Tax({ spared }: { readonly spared: Spared | undefined }): ReactNode {
  const text = useText()
  // The rates of that year are not known, or nobody could look at all ways to claim.
  if (!spared) return <>{text.t('timeline:year.unknown')}</>
  const { amount, more } = spared
  return (
    <>
      {amount.max > 0 && (
        <p>
          <Figure {...money({ lo: amount.min / 100, hi: amount.max / 100 }, text)} rule="solid" size="plain" />
        </p>
      )}
      {amount.max <= 0 && !more && <p>{text.t('timeline:year.nothing')}</p>}
      {more && (
        <p>
          <Figure unit={text.t(amount.max > 0 ? 'timeline:year.openSome' : 'timeline:year.open')} rule="dashed" size="plain" />
        </p>
      )}
    </>
  )
}

function Leave({ leave, years }: { readonly leave: readonly LeaveSum[]; readonly years: Years }): ReactNode {
  const text = useText()
  if (leave.length === 0) return <>{text.t('timeline:year.nothing')}</>
  return leave.map(({ subject, lo, hi }) => (
    <p key={subject}>
      {text.t('timeline:year.leaveOf', {
        who: personOf(subject, years.household, text).name,
        days:
          hi === Infinity ? text.t('timeline:year.leaveLeast', { days: formatDays(lo, text.language) }) : formatDays(lo, text.language, hi),
      })}
    </p>
  ))
}

/** A cell that says what it is where the narrow screen has no room for columns. The roles outlast that. */
function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <td role="cell">
      <span className="small years-cell" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </td>
  )
}

export interface YearTableProps {
  readonly sums: readonly YearSum[]
  /** What deductions spare, by year. */
  readonly taxes: ReadonlyMap<number, Spared>
  readonly years: Years
}

/** What each calendar year brings: money, fees, days of leave. Nothing of them adds up to the other. */
export function YearTable({ sums, taxes, years }: YearTableProps): ReactNode {
  const text = useText()
  const { t } = text
  const tax = [...taxes.values()].some(({ amount, more }) => amount.max > 0 || more)
  const fees = sums.some((year) => some(year.fees))
  const leave = sums.some((year) => year.leave.length > 0)
  return (
    <table role="table" className="sheet years-table years-sums">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('timeline:year.year')}
          </th>
          <th role="columnheader" scope="col">
            {t('timeline:year.cash')}
          </th>
          {tax && (
            <th role="columnheader" scope="col">
              {t('timeline:year.tax')}
            </th>
          )}
          {fees && (
            <th role="columnheader" scope="col">
              {t('timeline:year.fees')}
            </th>
          )}
          {leave && (
            <th role="columnheader" scope="col">
              {t('timeline:year.leave')}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sums.map((year) => (
          <tr key={year.year} role="row">
            <th role="rowheader" scope="row">
              {year.year}
            </th>
            <Cell label={t('timeline:year.cash')}>
              <Cash year={year} />
            </Cell>
            {tax && (
              <Cell label={t('timeline:year.tax')}>
                <Tax spared={taxes.get(year.year)} />
              </Cell>
            )}
            {fees && (
              <Cell label={t('timeline:year.fees')}>
                {some(year.fees) ? <Figure {...money(year.fees, text)} rule="solid" size="plain" /> : t('timeline:year.nothing')}
              </Cell>
            )}
            {leave && (
              <Cell label={t('timeline:year.leave')}>
                <Leave leave={year.leave} years={years} />
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
