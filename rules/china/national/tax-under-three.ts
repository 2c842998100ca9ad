import { child } from '../../household'
import { before, benefit, cite, later, notAfter, startOf, taxDeduction } from '../../language'
import { someParentPaysTax } from '../readings'
import { deduction, deductionLaw, endOfLastYear, settleLastYear, whoCounts } from './tax-basis'
import { deductionIncrease, deductionOperations, infantDeductionNotice } from './tax-documents'
import { inMonths, monthlyDeduction, monthNumber, monthsOfRun, takenByEitherOrHalves } from './tax-worth'

const YEARS = 3

const amount = monthlyDeduction(
  { from: '2022-01-01', amount: 1000, source: cite(infantDeductionNotice, 'infant-deduction-1') },
  { from: '2023-01-01', amount: 2000, source: cite(deductionIncrease, 'deduction-increase-1') },
)

const monthsThisYear = monthsOfRun(monthNumber(child.birthDate), 12 * YEARS)

/** State Council 2022 no. 8: 2,000 yuan a month (1,000 in 2022) off a parent's taxable income for a child from the month of birth to the month before that of the third birthday. */
export const underThreeDeduction = benefit({
  ...deduction,
  id: 'national/under-three-deduction',
  subject: 'each-child',
  basis: [
    ...cite(infantDeductionNotice, 'infant-deduction-1'),
    ...cite(deductionIncrease, 'deduction-increase-1'),
    ...cite(deductionOperations, 'deduction-operations-3'),
    ...whoCounts,
    ...deductionLaw,
  ],
  conditions: {
    beforeMonthOfThree: before(later(startOf('month', child.birthDate), { years: YEARS })),
    paysIncomeTax: someParentPaysTax,
  },
  value: taxDeduction('month', amount.perMonth, takenByEitherOrHalves(inMonths(amount, monthsThisYear))),
  deadlines: { ...deduction.deadlines, settleLastYear: settleLastYear(notAfter(child.birthDate, endOfLastYear)) },
  readings: ['deduction-not-cash', 'deduction-split-child', 'deduction-every-child', 'months-under-three', 'tax-saved-if-new'],
})
