import { child, mother, pregnancy } from '../../household'
import {
  all,
  any,
  atLeastZero,
  benefit,
  children,
  choose,
  cite,
  datedFigure,
  days,
  either,
  exists,
  forEach,
  is,
  later,
  leave,
  minus,
  mostOf,
  not,
  number,
  orZero,
  plus,
  since,
  through,
  type Count,
  type Day,
  type Expr,
  type None,
  type Truth,
} from '../../language'
import { basicMaternityDays, daysAddedForThisBirth, daysForEachFurtherBaby } from '../national/maternity-leave-days'
import { employed, pregnant, worksIn } from '../readings'
import { ofRecentLawfulBirth } from './births'
import { populationRegulation } from './documents'
import { xinjiang } from './place'

const provision = cite(populationRegulation, 'xinjiang-population-20-2')

const addedByTheRegion = datedFigure([{ from: '2017-07-28', value: number(60), source: provision }], { unit: 'days' })
const ordinaryDays: Expr<Count> = plus(basicMaternityDays, addedByTheRegion)

/**
 * Days of maternity leave for the birth of this child in Xinjiang: 98 + 60, 15 more for a difficult birth (a caesarean
 * is not one by itself) and for every baby after the first.
 */
export const maternityLeaveDays: Expr<Count, 'child'> = plus(ordinaryDays, daysAddedForThisBirth)

/** The last day of the leave for this birth: as told; otherwise counted from the day of birth, which is the first day of it. */
const leaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn }],
  later(child.birthDate, { days: minus(maternityLeaveDays, number(1)) }),
)

/** The same for whoever waits for its end. A mother without an employer has no such leave to wait for: then it is the day of birth itself, unless told. */
export const maternityLeaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: either<'child'>(exists(child.maternityLeaveEndsOn), is(mother.work, 'employee')), then: leaveEnds }],
  child.birthDate,
)

/** She bore this child within the law, and her leave for it is not over. */
const leaveLasts: Expr<Truth, 'child'> = all(is(child.relation, 'biological'), child.lawful, since(child.birthDate), through(leaveEnds))

/** The leave for a birth still to come: whether it will be a difficult one nobody knows. */
const daysAhead: Expr<Count> = plus(ordinaryDays, forEach(daysForEachFurtherBaby, atLeastZero(minus(orZero(pregnancy.babies), number(1)))))

const onLeave: Expr<Truth> = any(children, leaveLasts)

/** Days of the leave that lasts, or of the one ahead. */
const daysOfThisLeave: Expr<Count> = choose([{ when: onLeave, then: orZero(mostOf(children, leaveLasts, maternityLeaveDays)) }], daysAhead)

/** Days by which the allowance is counted: of the birth ahead, once no leave lasts any more; otherwise of the latest one. */
export const daysOfAllowance: Expr<Count> = choose(
  [{ when: all(pregnant, not(onLeave)), then: daysAhead }],
  orZero(mostOf(children, ofRecentLawfulBirth, maternityLeaveDays)),
)

/** Article 20 of the region on top of article 7 of decree 619: the mother's leave for a birth, one leave of 158 days or more. The text of 2017 had the same days. */
export const maternityLeave = benefit({
  id: 'xinjiang/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: [...provision, ...cite(populationRegulation, 'xinjiang-population-20-5')],
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, leaveForBirth: either(pregnant, onLeave) },
  value: leave('birth', forEach(days(1).perBirth, daysOfThisLeave)),
  office: 'employer',
  readings: ['from-day-of-birth', 'difficult-not-caesarean', 'difficult-birth-adds'],
  implements: ['national/maternity-leave'],
})
