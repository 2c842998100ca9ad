import { housing } from '../../household'
import { all, atLeast, before, benefit, cite, later, since, startOf, taxDeduction } from '../../language'
import { someParentPaysTax } from '../readings'
import { deduction, deductionLaw } from './tax-basis'
import { deductionMeasures, deductionOperations } from './tax-documents'
import { allYear, monthlyDeduction, savedByOneSpouse } from './tax-worth'

const MOST_MONTHS = 240
const source = cite(deductionMeasures, 'special-deductions-14')
const amount = monthlyDeduction({ from: '2019-01-01', amount: 1000, source })
const firstMonth = startOf('month', housing.mortgages.firstHomeRateSince)

/** Interim measures, articles 14 and 15: 1,000 yuan a month for interest on the loan for a first home, from the month of the first repayment by the contract on, 240 months at most. */
export const mortgageDeduction = benefit({
  ...deduction,
  id: 'national/mortgage-deduction',
  subject: 'household',
  basis: [
    ...cite(deductionMeasures, 'special-deductions-14', 'special-deductions-15'),
    ...cite(deductionOperations, 'deduction-operations-3'),
    ...deductionLaw,
  ],
  conditions: {
    firstHomeLoanMonths: all(since(firstMonth), before(later(firstMonth, { months: MOST_MONTHS }))),
    stillRepaying: atLeast(housing.mortgages.outstanding, 1),
    paysIncomeTax: someParentPaysTax,
  },
  value: taxDeduction('month', amount.perMonth, { saved: savedByOneSpouse(allYear(amount)) }),
  readings: ['deduction-not-cash', 'mortgage-one-spouse', 'mortgage-months', 'rent-or-mortgage', 'twelve-months', 'tax-saved-if-new'],
  excludes: ['national/rent-deduction', 'national/rent-deduction-elsewhere'],
})
