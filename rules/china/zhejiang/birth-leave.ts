import { benefit, cite, datedFigure, days, everyDay, forEach, leave } from '../../language'
import { maternityLeaveTime } from '../national/maternity-leave-days'
import { borneWithinAYear, employed, fatherLeaveTime, pregnantOrGaveBirth, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { birthAhead, bornAndOnLeave, daysForTheBirth, onMaternityLeave } from './maternity-leave'
import { zhejiang } from './place'

/** Article 22: the nation's 98 days of maternity leave and 60 more for a first, 90 more for a later child. One leave, not two. */
export const maternityLeave = benefit({
  id: 'zhejiang/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-22-1'),
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: { employed, onMaternityLeave },
  value: leave('birth', forEach(days(1).perBirth, daysForTheBirth(bornAndOnLeave)), {
    time: maternityLeaveTime(bornAndOnLeave, birthAhead, everyDay),
  }),
  office: 'employer',
  readings: ['national-days-inside', 'difficult-birth-adds', 'birth-order', 'fourth-child-open'],
  implements: ['national/maternity-leave'],
})

/** Article 22: 15 days for the father to look after mother and child, at full pay. */
export const paternityLeave = benefit({
  id: 'zhejiang/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-22-2'),
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: { employed, pregnantOrGaveBirth },
  value: leave(
    'birth',
    datedFigure([{ from: '2021-11-25', value: days(15).perBirth, source: cite(populationRegulation, 'zhejiang-population-22-2') }]),
    { time: fatherLeaveTime(borneWithinAYear) },
  ),
  office: 'employer',
  readings: ['paternity-start-unchecked', 'birth-within-a-year'],
})
