import type { LawFinding } from '../../language'

/** The survey of Fujian's law: what became of each finding. Those of Longyan stand with Longyan. */
export const findings: readonly LawFinding[] = [
  { row: 'fujian C1', attested: 'confirmed', benefits: ['fujian/marriage-leave'] },
  { row: 'fujian C2', attested: 'confirmed', benefits: ['fujian/maternity-leave'] },
  { row: 'fujian C3', attested: 'confirmed', benefits: ['fujian/paternity-leave'] },
  { row: 'fujian C4', attested: 'confirmed', benefits: ['fujian/childcare-leave'] },
  { row: 'fujian C5', attested: 'confirmed', benefits: ['fujian/parent-care-leave'] },
  {
    row: 'fujian C6',
    attested: 'confirmed',
    benefits: ['fujian/maternity-allowance', 'fujian/miscarriage-allowance', 'fujian/leave-wage'],
  },
  { row: 'fujian C7', attested: 'confirmed', benefits: ['national/childcare-subsidy'] },
  { row: 'fujian C8', attested: 'confirmed', benefits: ['fujian/assisted-reproduction'] },
  { row: 'fujian C13', attested: 'confirmed', benefits: ['national/free-preschool-year'] },
  { row: 'fujian C14', attested: 'single', benefits: ['fujian/maternity-allowance', 'fujian/other-maternity-allowance'] },
  { row: 'fujian C16', attested: 'confirmed', benefits: ['fujian/newborn-insurance'] },
  { row: 'fujian C17', attested: 'confirmed', benefits: ['fujian/fuzhou-antenatal', 'fujian/fuzhou-delivery'] },
  { row: 'fujian C18', attested: 'confirmed', benefits: ['fujian/uninsured-wife-delivery'] },
  { row: 'fujian C19', attested: 'single', benefits: ['fujian/special-assistance'] },
  { row: 'fujian C20', attested: 'single', benefits: ['fujian/unemployed-mother-grant'] },
]
