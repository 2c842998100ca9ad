import { ruleDocument } from '../../../../language'
import { clauses } from './clauses'

/** The city's plan of April 2023. In force by its own words from 10 April 2023 to 31 December 2025; single benefits wait for the departments' detail rules. */
export const plan2023 = ruleDocument({
  id: 'zhangping-2023',
  standing: 'in-force',
  from: '2023-04-10',
  until: '2025-12-31',
  checkedOn: '2026-11-22',
  clauses,
})
