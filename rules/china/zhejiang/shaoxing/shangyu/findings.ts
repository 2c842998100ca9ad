import type { LawFinding } from '../../../../language'

/** What the survey found of the district's measures beside its plan, and what became of it. */
export const findings: readonly LawFinding[] = [
  {
    row: 'zhejiang B12',
    attested: 'confirmed',
    benefits: [
      'shangyu/trial-wedding-gift',
      'shangyu/trial-antenatal-aid',
      'shangyu/trial-child-vouchers',
      'shangyu/trial-childcare-aid',
      'shangyu/trial-third-child-mother',
      'shangyu/trial-insurance',
      'shangyu/trial-kindergarten-half',
      'shangyu/trial-second-follows-first',
      'shangyu/trial-third-chooses-school',
    ],
  },
  {
    row: 'zhejiang B13',
    attested: 'confirmed',
    benefits: ['shangyu/trial-home-voucher', 'shangyu/trial-fund-loan', 'shangyu/trial-rental-home', 'shangyu/trial-rent-aid'],
  },
  { row: 'zhejiang B14', attested: 'single', why: 'to-employers' },
  // The nation's waiver carried out here: public kindergartens take nothing, private ones less by the level of the public ones.
  { row: 'zhejiang B15', attested: 'single', benefits: ['national/free-preschool-year', 'shangyu/private-preschool-year'] },
]
