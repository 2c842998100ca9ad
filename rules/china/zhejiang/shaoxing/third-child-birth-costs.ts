import { child, mother, pregnancy } from '../../../household'
import { all, any, atLeast, atMost, benefit, children, cite, either, equals, is, orZero, plus, service, under } from '../../../language'
import { birthOrder, childBorne, childrenBorne, insuredIn, pregnant } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** The third child is on the way, alone or as one of several babies. */
const thirdOnTheWay = all(pregnant, atMost(childrenBorne, 2), atLeast(plus(childrenBorne, orZero(pregnancy.babies)), 3))

/** The third child was born less than three years ago. */
const thirdBornLately = any(children, all(childBorne, equals(birthOrder, 3), under(child.birthDate, 3)))

/** Item 4: maternity insurance covers the birth of the third child too. A fourth is not named. */
export const thirdChildBirthCosts = benefit({
  id: 'shaoxing/third-child-birth-costs',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-4-5'),
  nexus: { insuredHere: insuredIn(shaoxing) },
  conditions: {
    inEmployeeScheme: is(mother.medicalInsurance, 'employee', 'flexible'),
    thirdChildBirth: either(thirdOnTheWay, thirdBornLately),
  },
  value: service,
  office: 'insurance',
  readings: ['cover-not-sum', 'birth-order', 'third-only', 'recent-birth'],
})
