import { child } from '../../../../household'
import { all, benefit, cite, either, is, reached, under, unspecified } from '../../../../language'
import { familyIn, someParentPaysTax } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 12: the income-tax deduction for the care of a child under three, by national tax law. */
export const infantCareDeduction = benefit({
  id: 'shangyu/infant-care-deduction',
  category: 'tax',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-12-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { underThree: under(child.birthDate, 3), paysIncomeTax: someParentPaysTax },
  value: unspecified('tax-deduction', 'month'),
  office: 'tax-bureau',
  readings: ['figure-elsewhere', 'age-on-birthday'],
  implements: ['shaoxing/infant-care-deduction', 'national/under-three-deduction'],
})

/** Item 12: the income-tax deduction for a child's education, by national tax law: from three, then while at school. */
export const educationDeduction = benefit({
  id: 'shangyu/education-deduction',
  category: 'tax',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-12-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: {
    inEducation: all(
      reached(child.birthDate, 3),
      either(under(child.birthDate, 6), is(child.stage, 'preschool', 'primary', 'junior', 'senior', 'higher')),
    ),
    paysIncomeTax: someParentPaysTax,
  },
  value: unspecified('tax-deduction', 'month'),
  office: 'tax-bureau',
  readings: ['figure-elsewhere', 'education-from-three'],
  implements: ['national/child-education-deduction'],
})
