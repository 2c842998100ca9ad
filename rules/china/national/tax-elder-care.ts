import { elder, parent } from '../../household'
import {
  all,
  any,
  benefit,
  cite,
  elders,
  later,
  mostOf,
  namesParent,
  not,
  notAfter,
  number,
  orZero,
  plus,
  since,
  startOf,
  taxDeduction,
  yuan,
  type Expr,
  type Truth,
} from '../../language'
import { deduction, deductionLaw, endOfLastYear, settleLastYear, whoCounts } from './tax-basis'
import { deductionIncrease, deductionMeasures, deductionOperations } from './tax-documents'
import { inMonths, monthlyDeduction, monthNumber, monthsFrom, ownBetween, takenByParent } from './tax-worth'

const AGE = 60

const source = cite(deductionMeasures, 'special-deductions-22')
const raised = cite(deductionIncrease, 'deduction-increase-3')

const ofAnOnlyChild = monthlyDeduction({ from: '2019-01-01', amount: 2000, source }, { from: '2023-01-01', amount: 3000, source: raised })
const mostOfASibling = monthlyDeduction({ from: '2019-01-01', amount: 1000, source }, { from: '2023-01-01', amount: 1500, source: raised })

const monthOfSixty = startOf('month', later(elder.birthDate, { years: AGE }))

/** This parent's own father or mother has reached 60, or does so this month. One of them is enough; two do not double it. */
const ownParentSixty: Expr<Truth, 'parent'> = any(elders, all<'elder' | 'parent'>(namesParent(elder.parentOf), since(monthOfSixty)))
const sixtyLastYear: Expr<Truth, 'parent'> = any(
  elders,
  all<'elder' | 'parent'>(namesParent(elder.parentOf), notAfter(monthOfSixty, endOfLastYear)),
)

/** Counted from the month in which the first of them turns 60. */
const monthsThisYear = orZero(mostOf(elders, namesParent(elder.parentOf), monthsFrom(plus(monthNumber(elder.birthDate), number(12 * AGE)))))

const shared = {
  ...deduction,
  subject: 'each-parent',
  deadlines: { ...deduction.deadlines, settleLastYear: settleLastYear(sixtyLastYear) },
  basis: [
    ...cite(deductionMeasures, 'special-deductions-22', 'special-deductions-23'),
    ...raised,
    ...cite(deductionOperations, 'deduction-operations-3'),
    ...whoCounts,
    ...deductionLaw,
  ],
} as const

/** Interim measures, articles 22 and 23: 3,000 yuan a month (2,000 before 2023) for an only child whose own father or mother is 60 or older. */
export const elderCareDeduction = benefit({
  ...shared,
  id: 'national/elder-care-deduction',
  conditions: { ownParentSixty, onlyChild: parent.onlyChild, paysOwnTax: parent.paysIncomeTax },
  value: taxDeduction('month', ofAnOnlyChild.perMonth, takenByParent(inMonths(ofAnOnlyChild, monthsThisYear))),
  readings: ['deduction-not-cash', 'elder-who-counts', 'elder-not-doubled', 'elder-until', 'months-elder', 'tax-saved-if-new'],
  excludes: ['national/elder-care-deduction-shared'],
})

/** The same among brothers and sisters: they share 3,000 yuan a month, and nobody takes more than 1,500 (1,000 before 2023). */
export const elderCareDeductionShared = benefit({
  ...shared,
  id: 'national/elder-care-deduction-shared',
  conditions: { ownParentSixty, hasSiblings: not(parent.onlyChild), paysOwnTax: parent.paysIncomeTax },
  value: taxDeduction('month', mostOfASibling.perMonth, {
    bound: 'at-most',
    deduction: ownBetween<'parent'>(yuan(0).perYear, inMonths(mostOfASibling, monthsThisYear)),
  }),
  papers: {
    'split-agreement': { by: 'special-deductions-22', whenAsked: true },
  },
  readings: ['deduction-not-cash', 'elder-who-counts', 'elder-not-doubled', 'elder-split', 'elder-until'],
  excludes: ['national/elder-care-deduction'],
})
