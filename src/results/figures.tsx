import type { ReactNode } from 'react'
import { isDraft, isSure, type Outcome } from '../engine'
import { Figure, useText, type FigureProps } from '../ui'
import { figureOf } from './values'

export interface ValueFigureProps {
  readonly outcome: Outcome
  /** For how many it is this much, each. */
  readonly times?: number
  readonly size?: FigureProps['size']
  /** Says nothing where the document says nothing. */
  readonly numberOnly?: boolean
}

/** The figure of an outcome. What only others can settle keeps the dashed rule, but not the colour of a question. */
export function ValueFigure({ outcome, times = 1, size, numberOnly = false }: ValueFigureProps): ReactNode {
  const text = useText()
  const parts = figureOf(outcome, text, times)
  if (!parts || (numberOnly && parts.number === undefined)) return null
  const settled = isSure(outcome) || parts.rule !== 'solid'
  const figure = (
    <Figure
      {...(parts.number === undefined ? {} : { number: parts.number })}
      {...(parts.boundWord === undefined ? {} : { bound: parts.boundWord })}
      {...(size === undefined ? {} : { size })}
      unit={parts.unit}
      rule={settled ? parts.rule : 'dashed'}
    />
  )
  if (settled) return figure
  return <span className={isDraft(outcome.standing) ? 'unsettled unsettled-draft' : 'unsettled'}>{figure}</span>
}
