import { ruleDocument } from '../../../language'
import { clauses } from './clauses'

/** The city's plan, as put out for comment. It names no day on which it begins or ends, and gives way to national and provincial rules. */
export const plan = ruleDocument({
  id: 'shaoxing-draft',
  standing: 'consultation-draft',
  checkedOn: '2026-11-22',
  clauses,
})
