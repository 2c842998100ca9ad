import type { ReactNode } from 'react'
import type { DayNumber } from '../../../rules/language/calendar'
import { Phrases, SectionHead, TextLink, useText } from '../../ui'
import { benefitName, benefitPath } from '../BenefitRow'
import { ValueFigure } from '../figures'
import { inOrder } from '../people'
import type { Results } from '../useResults'
import { Axis } from './Axis'
import { Bars } from './Bars'
import { People } from '../who'
import { childMarks, type PlanMark } from './marks'
import { barOn, type RowGroups, type YearRow } from './rows'
import { barTexts } from './says'
import type { Scale } from './scale'
import type { Years } from './use-years'

export interface ChartProps {
  readonly results: Results
  readonly years: Years
  readonly scale: Scale
  readonly groups: RowGroups['figured']
  readonly plans: readonly PlanMark[]
  /** Last days for something to be done. */
  readonly deadlines: readonly DayNumber[]
}

/** Months across, benefits down, a bar each with its figure and its days in words. */
export function Chart({ results, years, scale, groups, plans, deadlines }: ChartProps): ReactNode {
  const { t } = useText()
  return (
    <div className="sheet years-chart">
      <Axis scale={scale} on={results.on} marks={childMarks(years.household, years)} household={years.household} deadlines={deadlines} />
      {groups.map(({ category, rows }) => (
        <section key={category}>
          <SectionHead>{t(`results:category.${category}`)}</SectionHead>
          <ChartRows rows={rows} results={results} years={years} scale={scale} plans={plans} />
        </section>
      ))}
    </div>
  )
}

export type ChartRowsProps = Omit<ChartProps, 'groups' | 'deadlines'> & { readonly rows: readonly YearRow[] }

/** Rows of the chart by themselves, as a fold shows them. */
export function ChartRows({ rows, results, years, scale, plans }: ChartRowsProps): ReactNode {
  return (
    <ul role="list" className="years-rows">
      {rows.map((row) => (
        <ChartRow key={row.key} row={row} results={results} years={years} scale={scale} plans={plans} />
      ))}
    </ul>
  )
}

function ChartRow({ row, results, years, scale, plans }: Omit<ChartRowsProps, 'rows'> & { readonly row: YearRow }): ReactNode {
  const text = useText()
  const subjects = inOrder(row.subjects, years.household)
  const { outcome } = barOn(row.bars, results.on)
  const here = { ...results, household: years.household }
  return (
    <li className="years-row">
      <div className="years-name">
        <People subjects={subjects} results={here} />
        <TextLink to={benefitPath(results, row.benefit, known(subjects[0], years))}>{benefitName(results, row.benefit)}</TextLink>
        <span className="years-figure">
          <ValueFigure outcome={outcome} times={subjects.length} size="plain" numberOnly />
        </span>
      </div>
      <div className="years-run">
        <Bars bars={row.bars} scale={scale} on={results.on} plans={plans.map(({ day }) => day)} />
        {barTexts(row, scale, text).map((said) => (
          <p key={said} className="small">
            <Phrases text={said} />
          </p>
        ))}
      </div>
    </li>
  )
}

/** Whoever is not born yet has no page. */
const known = (subject: string | undefined, { birth }: Years): string | undefined =>
  birth?.ids.some((id) => subject === `child:${id}`) ? undefined : subject
