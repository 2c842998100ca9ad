import { child } from '../../../household'
import { benefit, cite, either, is, not, reached, taxDeduction, taxExemption, under, yuan } from '../../../language'
import { familyIn, inKindergarten, someParentPaysTax } from '../../readings'
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
})

const atSchool = either(inKindergarten, is(child.stage, 'primary', 'junior', 'senior', 'higher'))

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
})
