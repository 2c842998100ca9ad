import {
  all,
  atLeast,
  cite,
  endOfYear,
  later,
  minus,
  number,
  thisYear,
  type Citation,
  type DeadlineDeclaration,
  type Expr,
  type Scope,
  type Yes,
} from '../../language'
import { familyIn } from '../readings'
import { china } from './place'
import { deductionMeasures, incomeTaxLaw, incomeTaxRegulations, settlementReminders } from './tax-documents'

/** The law that lets all these deductions be taken off, and what stops them at an income of nothing. */
export const deductionLaw: readonly Citation[] = [
  ...cite(incomeTaxLaw, 'income-tax-law-6'),
  ...cite(incomeTaxRegulations, 'income-tax-regulations-13'),
]

/** Who counts as parent and as child in all of them. */
export const whoCounts: readonly Citation[] = cite(deductionMeasures, 'special-deductions-29')

const window = cite(settlementReminders, 'tax-settlement-window')
/** The first tax year whose settlement the reminders speak of. */
const FIRST_YEAR = 2025
const lastYear = minus(thisYear, number(1))

/** The last day of last year, for what already held then. */
export const endOfLastYear = endOfYear(lastYear)

/** A year is settled from 1 March to 30 June of the next: until then what was not taken off month by month still can be. */
const settleThisYear: DeadlineDeclaration<never> = {
  by: later(endOfYear(thisYear), { months: 6 }),
  when: atLeast(thisYear, FIRST_YEAR),
  lost: 'settlement',
  basis: window,
}

/** The settlement of the year before, where the deduction held in it too. */
export function settleLastYear<S extends Scope = never>(heldLastYear: Expr<Yes, S>): DeadlineDeclaration<S> {
  return {
    by: later(endOfLastYear, { months: 6 }),
    when: all<S>(atLeast(lastYear, FIRST_YEAR), heldLastYear),
    lost: 'settlement',
    basis: window,
  }
}

/** What all deductions have in common. */
export const deduction = {
  category: 'tax',
  certainty: 'entitled',
  nexus: { familyHere: familyIn(china) },
  deadlines: { settleThisYear },
  office: 'tax-service',
} as const
