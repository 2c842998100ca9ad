import { ruleDocument } from '../../../language'
import { clauses } from './clauses'

/** The division-city's plan for a birth-friendly society: a consultation draft, for trial, without a day on which it begins or ends. */
export const plan = ruleDocument({
  id: 'aral-draft',
  standing: 'consultation-draft',
  checkedOn: '2026-11-22',
  clauses,
})
