import type { LawFinding } from '../../language'

/** What was found of the nation's law on work, insurance, the year before school and special families, and what became of it. */
export const workFindings: readonly LawFinding[] = [
  { row: 'national A12', attested: 'confirmed', benefits: ['national/maternity-leave', 'national/miscarriage-leave'] },
  {
    row: 'national A13',
    attested: 'confirmed',
    benefits: ['national/antenatal-time', 'national/no-overtime-in-pregnancy', 'national/nursing-hours'],
  },
  {
    row: 'national A14',
    attested: 'confirmed',
    benefits: [
      'national/maternity-allowance',
      'national/maternity-pay-by-employer',
      'national/miscarriage-allowance',
      'national/miscarriage-pay-by-employer',
      'national/delivery-costs-of-insured-husband',
    ],
  },
  { row: 'national A15', attested: 'confirmed', benefits: ['national/marriage-leave'] },
  { row: 'national A16', attested: 'confirmed', benefits: ['national/unemployment-benefit'] },
  { row: 'national A17', attested: 'confirmed', benefits: ['national/free-preschool-year'] },
  { row: 'national A18', attested: 'confirmed', why: 'general-support' },
  { row: 'national A19', attested: 'confirmed', why: 'general-support' },
  { row: 'national A20', attested: 'confirmed', why: 'general-support' },
  { row: 'national A21', attested: 'confirmed', why: 'not-for-families' },
  // Each province and city says for itself how soon a newborn has to be insured.
  { row: 'national A22', attested: 'single', why: 'elsewhere' },
  { row: 'national A23', attested: 'confirmed', benefits: ['national/maternity-allowance', 'national/miscarriage-allowance'] },
  { row: 'national A24', attested: 'confirmed', benefits: ['national/medical-insurance-while-unemployed'] },
  { row: 'national A28', attested: 'confirmed', benefits: ['national/special-assistance'] },
  { row: 'national A29', attested: 'single', benefits: ['national/rural-planning-reward'] },
]
