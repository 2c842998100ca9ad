import { ruleDocument } from '../../../language'
import { clauses } from './clauses'

export const plan = ruleDocument({
  id: 'shaoxing-draft',
  standing: 'consultation-draft',
  checkedOn: '2026-11-22',
  clauses,
})
