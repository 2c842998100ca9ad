import { housing } from '../../household'
import {
  all,
  atLeast,
  before,
  benefit,
  choose,
  cite,
  day,
  either,
  later,
  not,
  notAfter,
  notBefore,
  since,
  startOf,
  taxDeduction,
  type Day,
  type Expr,
} from '../../language'
import { someParentPaysTax } from '../readings'
import { deduction, deductionLaw, endOfLastYear, settleLastYear } from './tax-basis'
import { deductionMeasures, deductionOperations } from './tax-documents'
import { inMonths, monthlyDeduction, monthNumber, monthsOfRun, takenByOneSpouse } from './tax-worth'

const MOST_MONTHS = 240
const source = cite(deductionMeasures, 'special-deductions-14')
const amount = monthlyDeduction({ from: '2019-01-01', amount: 1000, source })

/** The day the deduction came into being: months repaid before it were none of its months. */
const beginning = day('2019-01-01')
const { firstHomeRateSince } = housing.mortgages
const firstMonth = startOf('month', firstHomeRateSince)
const olderThanTheDeduction = not(notBefore(firstHomeRateSince, beginning))

const overByContract = later(firstMonth, { months: MOST_MONTHS })
const overByDeduction = later(beginning, { months: MOST_MONTHS })

/** From where the months are counted here. Without such a loan there is nothing to count. */
const countedFrom: Expr<Day> = choose<Day>([{ when: olderThanTheDeduction, then: beginning }], firstHomeRateSince)
const monthsThisYear = monthsOfRun(monthNumber(countedFrom), MOST_MONTHS)

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
    firstHomeLoanMonths: all(since(firstMonth), either(before(overByContract), all(olderThanTheDeduction, before(overByDeduction)))),
    stillRepaying: atLeast(housing.mortgages.outstanding, 1),
    paysIncomeTax: someParentPaysTax,
  },
  // The tax is that of a whole year, some of whose months the contract may not reach.
  doubts: { monthsBefore2019: all(olderThanTheDeduction, since(startOf('year', overByContract))) },
  value: taxDeduction('month', amount.perMonth, takenByOneSpouse(inMonths(amount, monthsThisYear))),
  deadlines: { ...deduction.deadlines, settleLastYear: settleLastYear(notAfter(firstMonth, endOfLastYear)) },
  readings: ['deduction-not-cash', 'mortgage-one-spouse', 'mortgage-months', 'rent-or-mortgage', 'tax-saved-if-new'],
  excludes: ['national/rent-deduction', 'national/rent-deduction-elsewhere'],
})
