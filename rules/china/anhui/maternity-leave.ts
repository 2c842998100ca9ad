import { child } from '../../household'
import {
  benefit,
  choose,
  cite,
  datedFigure,
  days,
  everyDayAsRead,
  forEach,
  leave,
  number,
  plus,
  type Count,
  type Counting,
  type Expr,
} from '../../language'
import { leaveForBirthOf } from '../national/leave-for-birth'
import { basicMaternityDays, daysAddedForThisBirth, daysAddedForTheBirthAhead, maternityLeaveTime } from '../national/maternity-leave-days'
import { employed, worksIn } from '../readings'
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
export const daysForTheBirthAhead: Expr<Count> = plus(plus(basicMaternityDays, addedByTheProvince), daysAddedForTheBirthAhead)

const { lasts, birthAhead, leaveForBirth, daysOfThisLeave } = leaveForBirthOf({
  days: maternityLeaveDays,
  daysAhead: daysForTheBirthAhead,
  counts: child.lawful,
})

/** One second-hand report has it that statutory holidays do not count and the leave goes on for so many days more. */
const counts: readonly Counting[] = [
  ...everyDayAsRead('leave-from-birth'),
  { days: 'without-holidays', by: 'report', reading: 'days-counted' },
]

/** Article 32: sixty days on top of the nation's 98 for a lawful birth; one leave of 158 days, longer by decree 619 for a difficult or a multiple birth. */
export const maternityLeave = benefit({
  id: 'anhui/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: { employed, leaveForBirth },
  value: leave('birth', forEach(days(1).perBirth, daysOfThisLeave), { time: maternityLeaveTime(lasts, birthAhead, counts) }),
  office: 'employer',
  readings: ['leave-from-birth', 'days-counted', 'sixty-since-2016'],
  implements: ['national/maternity-leave'],
})
