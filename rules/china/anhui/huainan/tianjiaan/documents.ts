import { ruleDocument } from '../../../../language'
import { clauses } from './clauses'

export const plan = ruleDocument({
  id: 'tianjiaan-draft',
  standing: 'submitted-draft',
  checkedOn: '2026-11-22',
  clauses,
})
