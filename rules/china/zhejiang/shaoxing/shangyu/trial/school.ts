import { child } from '../../../../../household'
import { all, benefit, cite, datedFigure, feeReduction, percent, priority, reached, service, shareOf, under } from '../../../../../language'
import { elderSiblingAtSchool, inKindergarten } from '../../../../readings'
import { allChildrenHere, secondChild, thirdChild } from './children'
import { trial } from './documents'

const half = cite(trial, 'shangyu-trial-kindergarten')
const readings = ['three-year-term', 'combination-open', 'order-of-this-couple', 'fourth-not-named', 'day-itself-counts'] as const

/** Half the kindergarten's care and teaching fee for a third child. */
export const kindergartenHalf = benefit({
  id: 'shangyu/trial-kindergarten-half',
  category: 'fees',
  subject: 'each-child',
  certainty: 'entitled',
  basis: half,
  nexus: { allChildrenHere },
  conditions: { thirdChild, inKindergarten },
  value: feeReduction('month', datedFigure([{ from: '2022-11-04', value: percent(50), source: half }]), shareOf(50, child.careFee)),
  office: 'education-bureau',
  readings: [...readings, 'care-fee-only'],
})

/** A second child may go where the first one goes. */
export const secondFollowsFirst = benefit({
  id: 'shangyu/trial-second-follows-first',
  category: 'priority',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(trial, 'shangyu-trial-school-second'),
  nexus: { allChildrenHere },
  conditions: { secondChild, elderSiblingAtSchool },
  value: priority,
  office: 'education-bureau',
  readings: [...readings, 'school-stages-open'],
})

/** A third child is not bound to the school of its district. */
export const thirdChoosesSchool = benefit({
  id: 'shangyu/trial-third-chooses-school',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(trial, 'shangyu-trial-school-third'),
  nexus: { allChildrenHere },
  conditions: { thirdChild, threeToFifteen: all(reached(child.birthDate, 3), under(child.birthDate, 16)) },
  value: service,
  office: 'education-bureau',
  readings: [...readings, 'stages-not-named'],
})
