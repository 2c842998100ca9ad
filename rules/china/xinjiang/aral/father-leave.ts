import { benefit, cite, days, leave, yearOpen } from '../../../language'
import { employed } from '../../readings'
import { addedLeaveFor, parentsHukouHere, worksElsewhere } from './added-leave'
import { plan } from './documents'

const secondOrThird = addedLeaveFor(2, 3)

/** Item 12: five days a year on top of the region's childcare leave, for the father of a second or third child. Five in all, also for the father of both. */
export const fatherLeave = benefit({
  id: 'aral/father-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: cite(plan, 'aral-12-3'),
  nexus: { parentsHukouHere },
  conditions: { employed, secondOrThirdInWindow: secondOrThird.inWindow, childHukouHere: secondOrThird.childHukouHere },
  doubts: { worksElsewhere },
  value: leave('year', days(5).perYear, { time: secondOrThird.time(yearOpen) }),
  office: 'employer-leave',
  readings: ['birth-order', 'added-leave-window', 'hukou-of-this-child', 'five-days-in-all', 'year-open', 'fourth-child-open'],
  topsUp: ['xinjiang/childcare-leave'],
})
