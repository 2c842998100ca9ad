import type { ReactNode } from 'react'
import { classes } from './classes'

/** Solid is settled, dashed still to fill, dotted never given, none over. */
export type Rule = 'solid' | 'dashed' | 'dotted' | 'none'

export interface FigureProps {
  /** 3600, 2万, 0–3600, CNY 3,600. Left out where the document gives no number: the words then stand in `unit`. */
  readonly number?: string
  /** 元/年, 天/年, a year. */
  readonly unit?: string
  /** 至多, 不少于, 各, 到期前. */
  readonly bound?: string
  readonly rule: Rule
  readonly size?: 'normal' | 'total' | 'plain'
}

/** A range may go to a new line after its dash, where it is wider than the screen. */
function parted(number: string): ReactNode {
  const [from = '', to] = number.split('–')
  if (to === undefined) return number
  return (
    <>
      <span className="nowrap">{from}–</span>
      <wbr />
      <span className="nowrap">{to}</span>
    </>
  )
}

/** A figure with the rule beneath it. */
export function Figure({ number, unit, bound, rule, size = 'normal' }: FigureProps): ReactNode {
  return (
    <span className={classes('figure', `rule-${rule}`, size !== 'normal' && `figure-${size}`, number === undefined && 'figure-words')}>
      {bound !== undefined && <small>{bound} </small>}
      {number !== undefined && <b>{parted(number)}</b>}
      {unit !== undefined && unit !== '' && <span>{number !== undefined && /^[a-z]/i.test(unit) ? ` ${unit}` : unit}</span>}
    </span>
  )
}
