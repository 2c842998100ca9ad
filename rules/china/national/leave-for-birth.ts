import { child } from '../../household'
import {
  all,
  any,
  children,
  choose,
  either,
  exists,
  is,
  later,
  minus,
  mostOf,
  not,
  number,
  since,
  through,
  type Count,
  type Day,
  type Expr,
  type None,
  type Truth,
} from '../../language'
import { pregnant } from '../readings'

interface Leave {
  /** How many days the leave for the birth of this child has. */
  readonly days: Expr<Count, 'child'>
  /** The same for a birth ahead, of which nobody knows yet whether it will be a difficult one. */
  readonly daysAhead: Expr<Count>
  /** Births that count, where not all of the couple's own do. */
  readonly counts?: Expr<Truth, 'child'>
}

export interface LeaveForBirth {
  /** The last day of it: as told, otherwise counted from the day of birth, which is the first day of it. */
  readonly ends: Expr<Day | None, 'child'>
  /** The leave for this child lasts. */
  readonly lasts: Expr<Truth, 'child'>
  /** A leave for a child lasts. */
  readonly onLeave: Expr<Truth>
  /** A child is on the way, and no leave lasts. */
  readonly birthAhead: Expr<Truth>
  /** A child is on the way, or the leave for one lasts. */
  readonly leaveForBirth: Expr<Truth>
  /** How many days the leave that lasts has; where none does, the one to come. */
  readonly daysOfThisLeave: Expr<Count>
}

/** A mother's leave for a birth, by the days that the law of a place gives. */
export function leaveForBirthOf({ days, daysAhead, counts }: Leave): LeaveForBirth {
  const ends = choose<Day | None, 'child'>(
    [{ when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn }],
    later(child.birthDate, { days: minus(days, number(1)) }),
  )
  const lasts = all<'child'>(...(counts ? [counts] : []), is(child.relation, 'biological'), since(child.birthDate), through(ends))
  const onLeave = any(children, lasts)
  const birthAhead = all(pregnant, not(onLeave))
  return {
    ends,
    lasts,
    onLeave,
    birthAhead,
    leaveForBirth: either(pregnant, onLeave),
    daysOfThisLeave: choose([{ when: birthAhead, then: daysAhead }], mostOf(children, lasts, days)),
  }
}
