import { child, mother } from '../../household'
import {
  benefit,
  children,
  choose,
  cite,
  datedFigure,
  days,
  either,
  everyDayAsRead,
  exists,
  forEach,
  is,
  leave,
  mostOf,
  number,
  orZero,
  plus,
  type Count,
  type Day,
  type Expr,
  type None,
} from '../../language'
import { leaveForBirthOf } from '../national/leave-for-birth'
import { basicMaternityDays, daysAddedForThisBirth, daysAddedForTheBirthAhead, maternityLeaveTime } from '../national/maternity-leave-days'
import { employed, worksIn } from '../readings'
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

/** The leave for a birth still to come: whether it will be a difficult one nobody knows. */
const daysAhead: Expr<Count> = plus(ordinaryDays, daysAddedForTheBirthAhead)

const { ends, lasts, leaveForBirth, birthAhead, daysOfThisLeave } = leaveForBirthOf({
  days: maternityLeaveDays,
  daysAhead,
  counts: child.lawful,
})

/** The last day of the leave, for whoever waits for its end: as told, or counted. A mother without an employer has no such leave to wait for: then it is the day of birth itself, unless told. */
export const maternityLeaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: either<'child'>(exists(child.maternityLeaveEndsOn), is(mother.work, 'employee')), then: ends }],
  child.birthDate,
)

/** Days by which the allowance is counted: of the birth ahead, once no leave lasts any more; otherwise of the latest one. */
export const daysOfAllowance: Expr<Count> = choose(
  [{ when: birthAhead, then: daysAhead }],
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
  conditions: { employed, leaveForBirth },
  value: leave('birth', forEach(days(1).perBirth, daysOfThisLeave), {
    time: maternityLeaveTime(lasts, birthAhead, everyDayAsRead('from-day-of-birth')),
  }),
  office: 'employer',
  readings: ['from-day-of-birth', 'difficult-not-caesarean', 'difficult-birth-adds'],
  implements: ['national/maternity-leave'],
})
