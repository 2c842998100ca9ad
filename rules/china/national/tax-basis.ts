import { cite, type Citation } from '../../language'
import { familyIn } from '../readings'
import { china } from './place'
import { deductionMeasures, incomeTaxLaw, incomeTaxRegulations } from './tax-documents'

/** The law that lets all these deductions be taken off, and what stops them at an income of nothing. */
export const deductionLaw: readonly Citation[] = [
  ...cite(incomeTaxLaw, 'income-tax-law-6'),
  ...cite(incomeTaxRegulations, 'income-tax-regulations-13'),
]

/** Who counts as parent and as child in all of them. */
export const whoCounts: readonly Citation[] = cite(deductionMeasures, 'special-deductions-29')

/** What all deductions have in common. */
export const deduction = { category: 'tax', certainty: 'entitled', nexus: { familyHere: familyIn(china) }, office: 'tax-service' } as const
