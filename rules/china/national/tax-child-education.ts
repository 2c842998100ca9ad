import { child } from '../../household'
import { always, benefit, cite, either, is, later, number, plus, since, startOf, taxDeduction, under } from '../../language'
import { someParentPaysTax } from '../readings'
import { deduction, deductionLaw, settleLastYear, whoCounts } from './tax-basis'
import { deductionIncrease, deductionMeasures, deductionOperations } from './tax-documents'
import { inMonths, monthlyDeduction, monthNumber, monthsFrom, takenByEitherOrHalves } from './tax-worth'

const YEARS = 3
/** Everybody has begun primary school by then; whether before, nobody needs to say: preschool years and school years count alike. */
const AT_SCHOOL_BY = 7

const amount = monthlyDeduction(
  { from: '2019-01-01', amount: 1000, source: cite(deductionMeasures, 'special-deductions-5') },
  { from: '2023-01-01', amount: 2000, source: cite(deductionIncrease, 'deduction-increase-2') },
)

const monthsThisYear = monthsFrom(plus(monthNumber(child.birthDate), number(12 * YEARS)))

/** Interim measures, articles 5 and 6: 2,000 yuan a month (1,000 before 2023) for a child from the month it turns three, through preschool age and then in full-time education of whatever stage. */
export const childEducationDeduction = benefit({
  ...deduction,
  id: 'national/child-education-deduction',
  subject: 'each-child',
  basis: [
    ...cite(deductionMeasures, 'special-deductions-5', 'special-deductions-6'),
    ...cite(deductionIncrease, 'deduction-increase-2'),
    ...cite(deductionOperations, 'deduction-operations-3'),
    ...whoCounts,
    ...deductionLaw,
  ],
  conditions: {
    fromMonthOfThree: since(later(startOf('month', child.birthDate), { years: YEARS })),
    inEducation: either(under(child.birthDate, AT_SCHOOL_BY), is(child.stage, 'preschool', 'primary', 'junior', 'senior', 'higher')),
    paysIncomeTax: someParentPaysTax,
  },
  value: taxDeduction('month', amount.perMonth, takenByEitherOrHalves(inMonths(amount, monthsThisYear))),
  // Before the month in which the child turned three, it was the deduction for children under three.
  deadlines: { ...deduction.deadlines, settleLastYear: settleLastYear(always) },
  readings: [
    'deduction-not-cash',
    'deduction-split-child',
    'deduction-every-child',
    'education-full-time',
    'preschool-without-kindergarten',
    'months-education',
    'tax-saved-if-new',
  ],
})
