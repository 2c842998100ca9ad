import type { Facts } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { contextOf, subjectsOf } from '../conditions'
import type { Within } from '../context'
import type { Outcome } from '../outcome'
import type { WorkingDays } from './count'
import type { LeaveDates } from './outcome'
import { birthLeaves, eventLeave } from './whole'
import { yearlyLeaves } from './yearly'

interface Besides {
  /** The day on which somebody means to begin a leave whose first day the text leaves open. Otherwise it is that of the birth or wedding. */
  readonly starting?: DayNumber | undefined
}

/**
 * From which day to which the leaves last that a family has or will have: for every outcome that gives leave whose time the
 * rules declare, in the order of the outcomes. `on` is the day the outcomes were worked out for. A birth ahead is taken to come
 * on the due date. What the texts leave open is given in each way it may be, and said to be open.
 */
export function leaveDates(
  outcomes: readonly Outcome[],
  facts: Facts,
  on: DayNumber,
  within: Within,
  workingDays: WorkingDays,
  { starting }: Besides = {},
): LeaveDates[] {
  return outcomes.flatMap((outcome): LeaveDates[] => {
    const { time } = outcome.benefit.value
    if (!time || (outcome.status !== 'eligible' && outcome.status !== 'upcoming')) return []
    const subject = subjectsOf(outcome.benefit, facts)?.find((one) => one.subject === outcome.subject)
    if (!subject) return []
    const day = outcome.status === 'upcoming' ? (outcome.from ?? on) : on
    const context = contextOf(subject, { facts, within, on }, day)
    const asked = { outcome, context, workingDays, starting }
    switch (time.at) {
      case 'birth':
        return [{ outcome, leaves: birthLeaves(time, asked) }]
      case 'event':
        return [{ outcome, leaves: [eventLeave(time, asked)] }]
      case 'years':
        return [{ outcome, leaves: yearlyLeaves(time, outcome, context) }]
    }
  })
}
