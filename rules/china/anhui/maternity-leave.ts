import { child, pregnancy } from '../../household'
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
import { populationRegulation } from './documents'
import { anhui } from './place'

const source = cite(populationRegulation, 'anhui-population-32-1')
/** As many since some day of 2016, and again in the revision of 2022. */
const addedByTheProvince = datedFigure(
  [
    { from: '2016-12-31', value: number(60), source },
    { from: '2022-01-01', value: number(60), source },
  ],
  { unit: 'days' },
)

/** Days of maternity leave for the birth of this child in Anhui: 98 + 60 for a lawful one, 15 more for a difficult birth and for every baby after the first. */
export const maternityLeaveDays: Expr<Count, 'child'> = plus(
  plus(basicMaternityDays, choose([{ when: child.lawful, then: addedByTheProvince }], number(0))),
  daysAddedForThisBirth,
)

/** The same for a birth ahead, of which nobody knows yet whether it will be a difficult one. */
export const daysForTheBirthAhead: Expr<Count> = plus(
  plus(basicMaternityDays, addedByTheProvince),
  forEach(daysForEachFurtherBaby, atLeastZero(minus(orZero(pregnancy.babies), number(1)))),
)

/** The last day of the leave: as told, otherwise counted from the day of birth, which is the first day of it. */
const maternityLeaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn }],
  later(child.birthDate, { days: minus(maternityLeaveDays, number(1)) }),
)

const leaveLasts: Expr<Truth, 'child'> = all(
  child.lawful,
  is(child.relation, 'biological'),
  since(child.birthDate),
  through(maternityLeaveEnds),
)
const onLeave: Expr<Truth> = any(children, leaveLasts)

/** How many days the leave that lasts has; where none does, the one to come. */
const leaveDays: Expr<Count> = choose(
  [{ when: all(pregnant, not(onLeave)), then: daysForTheBirthAhead }],
  mostOf(children, leaveLasts, maternityLeaveDays),
)

/** Article 32: sixty days on top of the nation's 98 for a lawful birth; one leave of 158 days, longer by decree 619 for a difficult or a multiple birth. */
export const maternityLeave = benefit({
  id: 'anhui/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: { employed, leaveForBirth: either(pregnant, onLeave) },
  value: leave('birth', forEach(days(1).perBirth, leaveDays)),
  office: 'employer',
  readings: ['leave-from-birth', 'days-counted', 'sixty-since-2016'],
  implements: ['national/maternity-leave'],
})
