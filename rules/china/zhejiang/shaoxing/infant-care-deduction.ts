import { child } from '../../../household'
import { benefit, cite, under, unspecified } from '../../../language'
import { familyIn, someParentPaysTax } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 3: the income-tax deduction for the care of a child under three, by national tax law. */
export const infantCareDeduction = benefit({
  id: 'shaoxing/infant-care-deduction',
  category: 'tax',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-3-1'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { underThree: under(child.birthDate, 3), paysIncomeTax: someParentPaysTax },
  value: unspecified('tax-deduction', 'month'),
  office: 'tax',
  readings: ['figure-elsewhere', 'age-on-birthday'],
  implements: ['national/under-three-deduction'],
})
