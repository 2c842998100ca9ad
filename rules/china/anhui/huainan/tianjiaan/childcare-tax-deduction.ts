import { child } from '../../../../household'
import { benefit, cite, under, unspecified } from '../../../../language'
import { familyIn, someParentPaysTax } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 1: care of a child under three is taken off the parents' taxable income. The sum stands in national law. */
export const childcareTaxDeduction = benefit({
  id: 'tianjiaan/childcare-tax-deduction',
  category: 'tax',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-1-1'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {
    underThree: under(child.birthDate, 3),
    paysIncomeTax: someParentPaysTax,
  },
  value: unspecified('tax-deduction', 'month'),
  office: 'tax-bureau',
  readings: ['figure-elsewhere', 'age-on-birthday'],
  implements: ['national/under-three-deduction'],
})
