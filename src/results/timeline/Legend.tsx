import type { ReactNode } from 'react'
import { Phrases, useText } from '../../ui'
import { planNames } from '../plans'
import type { Results } from '../useResults'
import { FLAG } from './Axis'
import { childMarks, type PlanMark } from './marks'
import { stateOf, type BarState, type YearRow } from './rows'
import { childTexts, dayText } from './says'
import type { Years } from './use-years'

const states: readonly BarState[] = ['sure', 'open', 'check', 'draft']

export interface LegendProps {
  readonly rows: readonly YearRow[]
  readonly plans: readonly PlanMark[]
  readonly results: Results
  readonly years: Years
  readonly hasDeadlines: boolean
}

/** What the shapes mean, and the days of the children and the ends of plans in words. */
export function Legend({ rows, plans, results, years, hasDeadlines }: LegendProps): ReactNode {
  const text = useText()
  const { t } = text
  const drawn = new Set(rows.flatMap(({ bars }) => bars.map(({ outcome }) => stateOf(outcome))))
  return (
    <div className="years-legend">
      <p className="small cluster" aria-hidden="true">
        {states
          .filter((state) => drawn.has(state))
          .map((state) => (
            <span key={state} className="years-key">
              <svg width="30" height="14">
                <rect className={`years-bar years-bar-${state}`} x="1" y="1" width="28" height="12" rx="3" />
              </svg>
              {t(`timeline:legend.${state}`)}
            </span>
          ))}
        {plans.length > 0 && (
          <span className="years-key">
            <svg width="6" height="18">
              <line className="years-plan" x1="3" x2="3" y1="0" y2="18" />
            </svg>
            {t('timeline:legend.plan')}
          </span>
        )}
        {hasDeadlines && (
          <span className="years-key">
            <svg width="12" height="14">
              <path className="years-deadline" d={FLAG} transform="translate(6 0)" />
            </svg>
            {t('timeline:legend.deadline')}
          </span>
        )}
      </p>
      {plans.map(({ document, day }) => (
        <p key={document.id} className="small">
          <Phrases text={t('timeline:plan', { name: planNames([document], results, text), date: dayText(day, text) })} />
        </p>
      ))}
      {childTexts(childMarks(years.household, years), years.household, text).map((said) => (
        <p key={said} className="small">
          <Phrases text={said} />
        </p>
      ))}
    </div>
  )
}
