import type { LawFinding } from '../../language'

/** What the survey found of the law of Xinjiang and the Bingtuan, and what became of it. What stands only in Aral's draft is not law and not listed. */
export const findings: readonly LawFinding[] = [
  { row: 'xinjiang B1', attested: 'confirmed', benefits: ['xinjiang/marriage-leave'] },
  { row: 'xinjiang B2', attested: 'confirmed', benefits: ['xinjiang/maternity-leave'] },
  { row: 'xinjiang B3', attested: 'confirmed', benefits: ['xinjiang/paternity-leave'] },
  { row: 'xinjiang B4', attested: 'confirmed', benefits: ['xinjiang/childcare-leave'] },
  {
    row: 'xinjiang B5',
    attested: 'confirmed',
    benefits: [
      'xinjiang/pay-during-leave',
      'xinjiang/marriage-leave',
      'xinjiang/maternity-leave',
      'xinjiang/paternity-leave',
      'xinjiang/childcare-leave',
    ],
  },
  { row: 'xinjiang B6', attested: 'confirmed', benefits: ['xinjiang/parent-care-leave'] },
  { row: 'xinjiang B8', attested: 'confirmed', benefits: ['national/childcare-subsidy'] },
  { row: 'xinjiang B9', attested: 'single', benefits: ['bingtuan/fund-loan'] },
  { row: 'xinjiang B10', attested: 'single', benefits: ['bingtuan/fund-rent'] },
  { row: 'xinjiang B11', attested: 'single', benefits: ['bingtuan/family-home-withdrawal'] },
  { row: 'xinjiang B12', attested: 'single', benefits: ['bingtuan/fund-loan', 'bingtuan/fund-rent'] },
  { row: 'xinjiang B13', attested: 'confirmed', benefits: ['xinjiang/assisted-reproduction'] },
  { row: 'xinjiang B14', attested: 'confirmed', benefits: ['bingtuan/assisted-reproduction-bingtuan'] },
  { row: 'xinjiang B16', attested: 'confirmed', benefits: ['national/unemployment-benefit'] },
  { row: 'xinjiang B17', attested: 'confirmed', benefits: ['national/under-three-deduction', 'national/child-education-deduction'] },
  { row: 'xinjiang B18', attested: 'confirmed', benefits: ['national/special-assistance'] },
  {
    row: 'xinjiang B19',
    attested: 'confirmed',
    benefits: ['bingtuan/maternity-insurance-flexible', 'bingtuan/birth-costs-flexible'],
  },
  { row: 'xinjiang B20', attested: 'confirmed', benefits: ['bingtuan/delivery-for-women-without-work'] },
  { row: 'xinjiang B21', attested: 'confirmed', benefits: ['xinjiang/maternity-allowance', 'bingtuan/maternity-insurance-flexible'] },
  { row: 'xinjiang B22', attested: 'confirmed', benefits: ['xinjiang/newborn-insurance'] },
]
