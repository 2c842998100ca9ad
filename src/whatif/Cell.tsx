import type { ReactNode } from 'react'
import { formatDay } from '../../rules/language/calendar'
import type { Outcome } from '../engine'
import { formatDate, useText } from '../ui'
import { figureOf, OutcomeVerdict, ValueFigure } from './others'

export interface CellProps {
  readonly outcome: Outcome | undefined
  readonly times?: number
  /** What is said where there is nothing: 没有, 不再适用. */
  readonly none: string
}

const isThere = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'

/** One benefit in one future: its figure, or that there is one without a figure, or that there is none. */
export function Cell({ outcome, times = 1, none }: CellProps): ReactNode {
  const text = useText()
  if (!outcome || !isThere(outcome))
    return <span className="faint">{outcome?.status === 'ended' ? text.t('whatif:cell.ended') : none}</span>
  const figure = figureOf(outcome, text, times)
  // What else is to be looked up is said below; that it is open, or that others decide, belongs to the figure.
  const decided = outcome.status !== 'undetermined' && outcome.certainty !== 'discretionary'
  return (
    <>
      {figure && <ValueFigure outcome={outcome} times={times} />}
      {!figure && decided && <strong>{text.t('whatif:cell.yes')}</strong>}
      {outcome.status === 'upcoming' && outcome.from !== undefined && (
        <span className="small">{text.t('whatif:cell.from', { date: formatDate(formatDay(outcome.from), text.language) })}</span>
      )}
      {!decided && outcome.status !== 'upcoming' && <OutcomeVerdict outcome={outcome} />}
    </>
  )
}
