import { law, ruleDocument } from '../../../../language'
import { clauses } from './clauses'

/** The district's three-year plan, as put out for comment. Its title gives it the years 2025 to 2027; it names no day. */
export const plan = ruleDocument({
  id: 'shangyu-2025-draft',
  standing: 'consultation-draft',
  from: '2025-01-01',
  until: '2027-12-31',
  checkedOn: '2026-11-22',
  clauses,
})

/** What the district's kindergartens no longer take for the last year before school, as one page tells of autumn 2025. */
export const preschoolFees = law({
  id: 'shangyu-preschool-2025',
  from: '2025-09-01',
  checkedOn: '2026-11-22',
  clauses: {
    'shangyu-preschool-2025-levels': { kind: 'delegated', attested: 'single', addresses: ['lhtgw.com/zixun/60256.html'] },
  },
})
