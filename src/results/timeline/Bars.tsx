import type { ReactNode } from 'react'
import { monthOf, type DayNumber } from '../../../rules/language/calendar'
import type { Bar } from '../../engine/timeline'
import { stateOf } from './rows'
import { monthsOf, type Scale } from './scale'

export interface BarsProps {
  readonly bars: readonly Bar[]
  readonly scale: Scale
  readonly on: DayNumber
  /** Last days of plans, drawn through every row. */
  readonly plans: readonly DayNumber[]
}

const HEIGHT = 22
const hundredths = (place: number): string => `${String(place)}%`

/** Whether it goes on after the last day shown. */
const goesOn = ({ until, outcome }: Bar, { to }: Scale): boolean => until === to && (outcome.until === undefined || outcome.until > to)

/** The bars of one row on the scale of all. What they show is said in words below them. */
export function Bars({ bars, scale, on, plans }: BarsProps): ReactNode {
  const line = (className: string, at: number): ReactNode => (
    <line key={`${className}${String(at)}`} className={className} x1={hundredths(at)} x2={hundredths(at)} y1="0" y2={HEIGHT} />
  )
  return (
    <svg className="years-bars" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {monthsOf(scale)
        .filter((day) => monthOf(day) === 1 && day !== scale.from)
        .map((day) => line('years-grid', scale.startOf(day)))}
      {bars.map((bar) => {
        const [from, width] = [scale.startOf(bar.from), Math.max(scale.endOf(bar.until) - scale.startOf(bar.from), 0.6)]
        return (
          <rect
            key={bar.from}
            className={`years-bar years-bar-${stateOf(bar.outcome)}`}
            x={hundredths(from)}
            width={hundredths(width)}
            y="4"
            height={HEIGHT - 8}
            rx="3"
          />
        )
      })}
      {plans.map((day) => line('years-plan', scale.endOf(day)))}
      <line className="years-now-halo" x1={hundredths(scale.startOf(on))} x2={hundredths(scale.startOf(on))} y1="0" y2={HEIGHT} />
      {line('years-now', scale.startOf(on))}
      {bars.some((bar) => goesOn(bar, scale)) && (
        <svg x="100%" overflow="visible" className={`years-beyond years-beyond-${stateOf((bars[bars.length - 1] as Bar).outcome)}`}>
          <path d="M-11 7l4 4-4 4" />
        </svg>
      )}
    </svg>
  )
}
