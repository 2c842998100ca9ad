import { child, pregnancy } from '../../../../household'
import {
  all,
  any,
  atLeast,
  atMost,
  benefit,
  children,
  cite,
  either,
  equals,
  not,
  orZero,
  plus,
  under,
  unspecified,
} from '../../../../language'
import { birthOrder, childBorne, childrenBorne, insuredIn, motherInsuredAsEmployee, pregnant } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

const borneRecently = all(childBorne, under(child.birthDate, 3))

/** The child on the way, or one of several, comes third or later; or a child under three was the third or a later one. */
const thirdOrLater = either(
  all(pregnant, atLeast(plus(childrenBorne, orZero(pregnancy.babies)), 3)),
  any(children, all(borneRecently, atLeast(birthOrder, 3))),
)

/** The third child itself is among them. */
const third = either(all(pregnant, atMost(childrenBorne, 2)), any(children, all(borneRecently, equals(birthOrder, 3))))

/** Item 3: maternity insurance pays what the birth of a third child costs a woman insured as an employee. */
export const thirdChildBirthCost = benefit({
  id: 'tianjiaan/third-child-birth-cost',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-3-2'),
  nexus: { insuredHere: insuredIn(tianjiaan) },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, thirdChildBirth: thirdOrLater },
  // The clause names the third child only.
  doubts: { fourthChild: not(third) },
  value: unspecified('service', 'birth'),
  office: 'insurance-bureau',
  readings: ['birth-order', 'recent-birth', 'figure-elsewhere'],
})
