import type { ReactNode } from 'react'
import { formatDay, monthOf, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { Seal, useText } from '../../ui'
import type { Household } from '../../../rules/household'
import { personOf } from '../people'
import type { ChildMark } from './marks'
import { lanesOf } from './lanes'
import { monthsOf, type Scale } from './scale'

export interface AxisProps {
  readonly scale: Scale
  readonly on: DayNumber
  readonly marks: readonly ChildMark[]
  readonly household: Household
  readonly deadlines: readonly DayNumber[]
}

/** Years and months across, the day of the check, last days for something to be done, and the days of the children. All of it is said in words elsewhere. */
export function Axis({ scale, on, marks, household, deadlines }: AxisProps): ReactNode {
  const text = useText()
  const months = monthsOf(scale)
  const roomy = yearOf(scale.to) - yearOf(scale.from) < ROOMY_YEARS
  const lanes = lanesOf(
    marks.map(({ day }) => scale.startOf(day)),
    SEAL_SHARE,
  )
  return (
    <div className="years-axis" aria-hidden="true">
      <div className="years-labels">
        {months
          .filter((day) => monthOf(day) === 1)
          .map((day) => (
            <span key={day} className="years-label" style={{ left: `${String(scale.startOf(day))}%` }}>
              {roomy ? text.t('timeline:axis.year', { year: yearOf(day) }) : yearOf(day)}
            </span>
          ))}
      </div>
      <svg className="years-ticks" width="100%" height="14">
        {months.map((day) => (
          <line
            key={day}
            x1={`${String(scale.startOf(day))}%`}
            x2={`${String(scale.startOf(day))}%`}
            y1={monthOf(day) === 1 ? 0 : 7}
            y2="14"
          />
        ))}
        {[...new Set(deadlines)].map((day) => (
          <svg key={day} x={`${String(scale.endOf(day))}%`} overflow="visible">
            <path className="years-deadline" d={FLAG} />
          </svg>
        ))}
      </svg>
      <div className="years-marks" style={{ height: `calc(${String(Math.max(-1, ...lanes) + 1)} * var(--mark))` }}>
        {marks.map(({ day, subject, age }, index) => (
          <span
            key={`${subject} ${String(age)}`}
            className="years-mark"
            style={{ left: `${String(scale.startOf(day))}%`, top: `calc(${String(lanes[index] ?? 0)} * var(--mark))` }}
          >
            <Seal letter={personOf(subject, household, text).letter} />
          </span>
        ))}
      </div>
      <div className="years-today-line">
        <span className="years-today" style={todayStyle(scale.startOf(on))}>
          {text.t('timeline:axis.today', { month: monthOf(on), day: Number(formatDay(on).slice(8)) })}
        </span>
      </div>
    </div>
  )
}

/** A point that stands on the line. */
export const FLAG = 'M-5 2h10l-5 10z'

/** Of more years than these, a phone has room for the bare number only. */
const ROOMY_YEARS = 3

/** How much of the width of a phone a seal takes. */
const SEAL_SHARE = 8

/** Held at the side that leaves it room. */
const todayStyle = (at: number): { readonly left: string } | { readonly right: string } =>
  at <= 50 ? { left: `${String(at)}%` } : { right: `${String(100 - at)}%` }
