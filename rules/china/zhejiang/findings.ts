import type { LawFinding } from '../../language'

/** What the survey found of the province's law, and what became of it. */
export const findings: readonly LawFinding[] = [
  { row: 'zhejiang B1', attested: 'confirmed', benefits: ['zhejiang/maternity-leave'] },
  { row: 'zhejiang B2', attested: 'confirmed', benefits: ['zhejiang/paternity-leave'] },
  { row: 'zhejiang B3', attested: 'confirmed', benefits: ['zhejiang/childcare-leave'] },
  { row: 'zhejiang B4', attested: 'confirmed', benefits: ['zhejiang/parent-care-leave'] },
  { row: 'zhejiang B5', attested: 'confirmed', benefits: ['zhejiang/aid-for-uninsured-mothers'] },
  { row: 'zhejiang B6', attested: 'confirmed', benefits: ['zhejiang/marriage-leave'] },
  { row: 'zhejiang B7', attested: 'confirmed', benefits: ['zhejiang/maternity-allowance', 'zhejiang/miscarriage-allowance'] },
  { row: 'zhejiang B8', attested: 'confirmed', why: 'to-employers' },
  { row: 'zhejiang B9', attested: 'confirmed', benefits: ['zhejiang/assisted-reproduction'] },
  { row: 'zhejiang B19', attested: 'confirmed', benefits: ['zhejiang/maternity-allowance'] },
  // The rule of one county of Taizhou.
  { row: 'zhejiang B20', attested: 'single', why: 'elsewhere' },
  { row: 'zhejiang B21', attested: 'confirmed', why: 'general-support' },
  { row: 'zhejiang B22', attested: 'confirmed', benefits: ['zhejiang/unemployed-mother-grant'] },
  { row: 'zhejiang B23', attested: 'single', benefits: ['zhejiang/special-assistance'] },
  { row: 'zhejiang B24', attested: 'confirmed', benefits: ['zhejiang/only-child-reward'] },
]
