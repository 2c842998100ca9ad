import type { LawFinding } from '../../../language'

/** What the survey found of the city's own law beside its plan, and what became of it. */
export const findings: readonly LawFinding[] = [
  { row: 'zhejiang B10', attested: 'confirmed', benefits: ['shaoxing/fund-third-child-loan', 'shaoxing/fund-third-child-rent'] },
  {
    row: 'zhejiang B11',
    attested: 'single',
    benefits: ['shaoxing/fund-rent-2000', 'shaoxing/fund-rent-actual', 'shaoxing/fund-loan-ceiling', 'shaoxing/fund-newcomer-loan'],
  },
]
