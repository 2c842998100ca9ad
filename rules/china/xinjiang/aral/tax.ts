import { child } from '../../../household'
import { all, benefit, cite, either, is, not, reached, taxDeduction, taxExemption, under, yuan } from '../../../language'
import { familyIn, someParentPaysTax } from '../../readings'
import { recentBirth } from './births'
import { plan } from './documents'
import { aral } from './place'

const shared = { category: 'tax', certainty: 'entitled', nexus: { familyHere: familyIn(aral) }, office: 'tax-bureau' } as const

/** Item 23: maternity allowance, medical payments for a birth and the childcare subsidy are not taxed. */
export const birthPaymentsUntaxed = benefit({
  ...shared,
  id: 'aral/birth-payments-untaxed',
  subject: 'mother',
  basis: cite(plan, 'aral-23-1'),
  conditions: { recentBirth },
  value: taxExemption('birth'),
  readings: ['latest-birth', 'mother-only'],
})

/** Item 23: 2,000 yuan a month off a parent's taxable income for each child under three. */
export const infantTaxDeduction = benefit({
  ...shared,
  id: 'aral/infant-tax-deduction',
  subject: 'each-child',
  basis: cite(plan, 'aral-23-2'),
  conditions: { paysIncomeTax: someParentPaysTax, underThree: under(child.birthDate, 3) },
  value: taxDeduction('month', yuan(2000).perMonth),
  readings: ['age-on-birthday', 'one-deduction-a-child'],
  excludes: ['aral/education-tax-deduction'],
  implements: ['national/under-three-deduction'],
})

/** In kindergarten or at school. Who minds a child of seven or more says nothing of that any more. */
const atSchool = either(
  is(child.stage, 'preschool', 'primary', 'junior', 'senior', 'higher'),
  all(is(child.care, 'kindergarten-public', 'kindergarten-private'), under(child.birthDate, 7)),
)

/** Item 23: the same for each child in education. Tax law counts a child from three on as in preschool until school begins, in kindergarten or not. */
export const educationTaxDeduction = benefit({
  ...shared,
  id: 'aral/education-tax-deduction',
  subject: 'each-child',
  basis: cite(plan, 'aral-23-3'),
  conditions: {
    paysIncomeTax: someParentPaysTax,
    threeOrOlder: reached(child.birthDate, 3),
    inEducation: either(atSchool, under(child.birthDate, 6)),
  },
  doubts: { notYetAtSchool: not(atSchool) },
  value: taxDeduction('month', yuan(2000).perMonth),
  readings: ['age-on-birthday', 'one-deduction-a-child'],
  excludes: ['aral/infant-tax-deduction'],
  implements: ['national/child-education-deduction'],
})
