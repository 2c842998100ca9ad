import { child } from '../../../../household'
import { benefit, cite, under, unspecified } from '../../../../language'
import { familyIn, someParentPaysTax } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 12: the national deduction from taxable income for the care of a child under three. The figure stands in national tax rules. */
export const infantTaxDeduction = benefit({
  id: 'zhangping/infant-tax-deduction',
  category: 'tax',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-12-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { underThree: under(child.birthDate, 3), paysIncomeTax: someParentPaysTax },
  value: unspecified('tax-deduction', 'month'),
  office: 'tax-bureau',
  readings: ['figure-elsewhere', 'age-on-birthday'],
  implements: ['national/under-three-deduction'],
})
