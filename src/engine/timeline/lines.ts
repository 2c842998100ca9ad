import type { Benefit } from '../../../rules/language'
import { addDays, type DayNumber } from '../../../rules/language/calendar'
import type { Outcome, Subject } from '../outcome'
import { claims } from '../related'
import type { Stretch } from './timeline'

/** Days, first and last inside, on which a benefit is had, or may be, in one and the same way. */
export interface Bar {
  readonly from: DayNumber
  readonly until: DayNumber
  /** As it stands on the first of these days. */
  readonly outcome: Outcome
}

/** One benefit for one subject over the days of a timeline. */
export interface Line {
  readonly benefit: Benefit
  readonly subject: Subject
  /** The earliest first; never empty. */
  readonly bars: readonly Bar[]
}

const isHad = ({ status }: Outcome): boolean => status === 'eligible' || status === 'undetermined'

/** What a family sees of a bar: how it stands, and how much it is. Which of its answers settled that may change along it. */
function look({ status, standing, certainty, attested, value, payable, missing }: Outcome): string {
  return JSON.stringify([status, standing, certainty, attested, value, payable, missing.length > 0])
}

/**
 * The benefits that are had, or may be, on some day of a timeline, in the order of the rules. On every day only what can be
 * claimed: of what another stands for, nothing.
 */
export function linesOf(stretches: readonly Stretch[]): Line[] {
  const lines = new Map<string, { readonly benefit: Benefit; readonly subject: Subject; readonly bars: Bar[] }>()
  for (const { from, until, outcomes } of stretches)
    for (const outcome of claims(outcomes).filter(isHad)) {
      const { benefit, subject } = outcome
      const key = `${benefit.id} ${subject}`
      const line = lines.get(key) ?? { benefit, subject, bars: [] }
      lines.set(key, line)
      const last = line.bars[line.bars.length - 1]
      if (last && addDays(last.until, 1) === from && look(last.outcome) === look(outcome)) line.bars.splice(-1, 1, { ...last, until })
      else line.bars.push({ from, until, outcome })
    }
  const order = new Map(stretches.flatMap(({ outcomes }) => outcomes).map(({ benefit }, index) => [benefit.id, index]))
  return [...lines.values()].sort((a, b) => (order.get(a.benefit.id) ?? 0) - (order.get(b.benefit.id) ?? 0))
}
