import type { LawFinding } from '../../../language'

/** The survey of Longyan's rules: what became of each finding. */
export const findings: readonly LawFinding[] = [
  { row: 'fujian C9', attested: 'single', benefits: ['longyan/fund-loan', 'longyan/fund-rent'] },
  { row: 'fujian C11', attested: 'single', why: 'details-unknown' },
  { row: 'fujian C15', attested: 'single', benefits: ['longyan/antenatal-costs', 'longyan/birth-costs'] },
]
