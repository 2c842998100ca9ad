import type { ReactNode } from 'react'
import type { Outcome } from '../engine'
import { Figure, useText, type FigureProps } from '../ui'
import { isDraft, isSure } from './standing'
import { figureOf } from './values'

export interface ValueFigureProps {
  readonly outcome: Outcome
  /** For how many it is this much, each. */
  readonly times?: number
  readonly size?: FigureProps['size']
}

/** The figure of an outcome. What only others can settle keeps the dashed rule, but not the colour of a question. */
export function ValueFigure({ outcome, times = 1, size }: ValueFigureProps): ReactNode {
  const text = useText()
  const parts = figureOf(outcome, text)
  if (!parts) return null
  const each = times > 1 && parts.number !== undefined ? text.t('results:bound.each') : ''
  const bound = [each, parts.boundWord ?? ''].filter(Boolean).join(text.language === 'en' ? ' ' : '')
  const settled = isSure(outcome) || parts.rule !== 'solid'
  const figure = (
    <Figure
      {...(parts.number === undefined ? {} : { number: parts.number })}
      {...(bound === '' ? {} : { bound })}
      {...(size === undefined ? {} : { size })}
      unit={parts.unit}
      rule={settled ? parts.rule : 'dashed'}
    />
  )
  if (settled) return figure
  return <span className={isDraft(outcome.standing) ? 'unsettled unsettled-draft' : 'unsettled'}>{figure}</span>
}
