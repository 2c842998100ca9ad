import type { LawFinding } from '../../language'

const subsidy = ['national/childcare-subsidy']
const ofChildren = ['national/under-three-deduction', 'national/child-education-deduction', 'national/serious-illness-deduction-child']
const rent = ['national/rent-deduction', 'national/rent-deduction-elsewhere']
const elderCare = ['national/elder-care-deduction', 'national/elder-care-deduction-shared']
const otherDeductions = [
  'national/mortgage-deduction',
  'national/further-education-deduction',
  'national/certificate-deduction',
  'national/serious-illness-deduction',
  'national/serious-illness-deduction-child',
]
const everyDeduction = ['national/under-three-deduction', 'national/child-education-deduction', ...elderCare, ...rent, ...otherDeductions]

/** What is known of national law on money and tax for families, and which benefits hold it. */
export const moneyFindings: readonly LawFinding[] = [
  { row: 'national A1', attested: 'confirmed', benefits: subsidy },
  { row: 'national A2', attested: 'confirmed', benefits: subsidy },
  { row: 'national A3', attested: 'confirmed', benefits: subsidy },
  { row: 'national A4', attested: 'confirmed', benefits: subsidy },
  { row: 'national A5', attested: 'confirmed', benefits: subsidy },
  { row: 'national A6', attested: 'confirmed', benefits: ['national/under-three-deduction'] },
  { row: 'national A7', attested: 'confirmed', benefits: ['national/child-education-deduction'] },
  { row: 'national A8', attested: 'confirmed', benefits: elderCare },
  { row: 'national A9', attested: 'confirmed', benefits: rent },
  { row: 'national A10', attested: 'confirmed', benefits: otherDeductions },
  { row: 'national A11', attested: 'confirmed', benefits: everyDeduction },
  { row: 'national A25', attested: 'confirmed', benefits: [...ofChildren, ...elderCare] },
  { row: 'national A26', attested: 'single', benefits: ['national/rent-deduction'] },
  { row: 'national A27', attested: 'confirmed', benefits: everyDeduction },
  { row: 'national A30', attested: 'confirmed', benefits: subsidy },
]
