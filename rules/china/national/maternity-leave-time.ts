import { child, pregnancy } from '../../household'
import {
  all,
  any,
  atLeastZero,
  children,
  choose,
  either,
  exists,
  forEach,
  is,
  later,
  minus,
  mostOf,
  not,
  number,
  orZero,
  plus,
  since,
  through,
  under,
  type Count,
  type Day,
  type Expr,
  type None,
  type Truth,
} from '../../language'
import { ofLatestBirth, pregnant } from '../readings'
import { basicMaternityDays, daysAddedForThisBirth, daysForEachFurtherBaby } from './maternity-leave-days'

/** Days of leave for the birth of this child by decree 619 alone: 98, fifteen more for a difficult birth and for every baby after the first. */
const daysForThisBirth: Expr<Count, 'child'> = plus(basicMaternityDays, daysAddedForThisBirth)

/** The same for a birth still ahead: whether it will be difficult nobody knows. */
const daysForBirthAhead: Expr<Count> = plus(
  basicMaternityDays,
  forEach(daysForEachFurtherBaby, atLeastZero(minus(orZero(pregnancy.babies), number(1)))),
)

/** The last day of that leave: as told; otherwise counted from the day of birth, which is the first day of it. */
const leaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn }],
  later(child.birthDate, { days: minus(daysForThisBirth, number(1)) }),
)

const onLeaveForThisBirth: Expr<Truth, 'child'> = all(is(child.relation, 'biological'), since(child.birthDate), through(leaveEnds))
const onLeave: Expr<Truth> = any(children, onLeaveForThisBirth)
const birthAhead: Expr<Truth> = all(pregnant, not(onLeave))

/** A child is on the way, or the national leave for one lasts. */
export const onMaternityLeave: Expr<Truth> = either(pregnant, onLeave)

/** How many days the leave that lasts has; where none does, the one to come. */
export const daysOfThisLeave: Expr<Count> = choose(
  [{ when: birthAhead, then: daysForBirthAhead }],
  mostOf(children, onLeaveForThisBirth, daysForThisBirth),
)

/** Days by which the allowance for a birth is counted: of the birth to come, or of the latest one, for a year after it. */
export const daysOfAllowance: Expr<Count> = choose(
  [{ when: birthAhead, then: daysForBirthAhead }],
  mostOf(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 1)), daysForThisBirth),
)
