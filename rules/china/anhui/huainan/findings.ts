import type { LawFinding } from '../../../language'

/** What the survey of the law found for Huainan, and what became of it. */
export const findings: readonly LawFinding[] = [
  { row: 'anhui A9', attested: 'confirmed', benefits: ['huainan/fund-loan'] },
  { row: 'anhui A10', attested: 'single', benefits: ['huainan/fund-rent'] },
  { row: 'anhui A11', attested: 'confirmed', why: 'not-for-families' },
]
