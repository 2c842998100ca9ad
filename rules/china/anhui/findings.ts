import type { LawFinding } from '../../language'

/** What the survey of the law found for Anhui and its cities, and what became of it. What nobody could confirm at all stands in no line. */
export const findings: readonly LawFinding[] = [
  { row: 'anhui A1', attested: 'confirmed', benefits: ['anhui/marriage-leave', 'national/marriage-leave'] },
  { row: 'anhui A2', attested: 'confirmed', benefits: ['anhui/maternity-leave'] },
  { row: 'anhui A3', attested: 'confirmed', benefits: ['anhui/paternity-leave'] },
  { row: 'anhui A4', attested: 'confirmed', benefits: ['anhui/childcare-leave'] },
  { row: 'anhui A5', attested: 'single', benefits: ['anhui/maternity-leave'] },
  { row: 'anhui A6', attested: 'single', benefits: ['anhui/parent-care-leave'] },
  { row: 'anhui A7', attested: 'confirmed', benefits: ['anhui/nursery-aid'] },
  { row: 'anhui A8', attested: 'confirmed', benefits: ['national/childcare-subsidy'] },
  { row: 'anhui A12', attested: 'confirmed', benefits: ['national/special-assistance'] },
  { row: 'anhui A14', attested: 'single', why: 'elsewhere' },
  { row: 'anhui A15', attested: 'confirmed', benefits: ['anhui/maternity-allowance', 'anhui/allowance-paid-directly'] },
  { row: 'anhui A16', attested: 'single', why: 'elsewhere' },
  { row: 'anhui A17', attested: 'confirmed', benefits: ['national/under-three-deduction'] },
  { row: 'anhui A18', attested: 'single', why: 'general-support' },
  { row: 'anhui A19', attested: 'confirmed', benefits: ['anhui/flexible-worker-birth-grant'] },
  { row: 'anhui A20', attested: 'confirmed', benefits: ['anhui/residents-delivery'] },
  { row: 'anhui A21', attested: 'single', benefits: ['anhui/newborn-insurance'] },
  { row: 'anhui A22', attested: 'single', benefits: ['anhui/direct-settlement'] },
  { row: 'anhui A23', attested: 'confirmed', benefits: ['anhui/rural-planning-reward', 'national/rural-planning-reward'] },
]
