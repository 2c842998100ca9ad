import { benefit, cite, days, leave, not } from '../../../language'
import { employed } from '../../readings'
import { addedLeaveFor, parentsHukouHere, worksElsewhere } from './added-leave'
import { plan } from './documents'

const second = addedLeaveFor(2, 2)
const third = addedLeaveFor(3, 3)

const shared = {
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  nexus: { parentsHukouHere },
  doubts: { worksElsewhere },
  office: 'employer-leave',
  topsUp: ['xinjiang/childcare-leave'],
} as const

/** Item 12: two days a month on top of the region's childcare leave, for a mother's second child; not beside the four days for a third. */
export const motherLeaveSecond = benefit({
  ...shared,
  id: 'aral/mother-leave-second',
  basis: cite(plan, 'aral-12-1'),
  conditions: {
    employed,
    secondChildInWindow: second.inWindow,
    childHukouHere: second.childHukouHere,
    noThirdChildLeave: not(third.given),
  },
  value: leave('month', days(2).perMonth, { time: second.time([]) }),
  readings: ['birth-order', 'added-leave-window', 'hukou-of-this-child', 'month-by-month', 'fourth-child-open'],
  excludes: ['aral/mother-leave-third'],
})

/** Item 12: four days a month for a mother's third child. */
export const motherLeaveThird = benefit({
  ...shared,
  id: 'aral/mother-leave-third',
  basis: cite(plan, 'aral-12-2'),
  conditions: { employed, thirdChildInWindow: third.inWindow, childHukouHere: third.childHukouHere },
  value: leave('month', days(4).perMonth, { time: third.time([]) }),
  readings: ['birth-order', 'added-leave-window', 'hukou-of-this-child', 'month-by-month', 'fourth-child-open'],
  excludes: ['aral/mother-leave-second'],
})
