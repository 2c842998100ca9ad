import { child, parent } from '../../household'
import {
  atLeastZero,
  benefit,
  cite,
  datedFigure,
  lesserOf,
  minus,
  moreThan,
  taxDeduction,
  under,
  yuan,
  type Expr,
  type Money,
  type Scope,
} from '../../language'
import { someParentPaysTax } from '../readings'
import { deduction, deductionLaw, whoCounts } from './tax-basis'
import { deductionMeasures } from './tax-documents'
import { takenByOneSpouse } from './tax-worth'

const source = cite(deductionMeasures, 'special-deductions-11')
const from = '2019-01-01'
const threshold = datedFigure([{ from, value: yuan(15000).perYear, source }])
const ceiling = datedFigure([{ from, value: yuan(80000).perYear, source }])

/** What one patient's own payments in a year exceed the threshold by, up to the ceiling. */
const deductible = <S extends Scope>(paid: Expr<Money<'year'>, S>): Expr<Money<'year'>, S> =>
  lesserOf<Money<'year'>, S, never>(atLeastZero(minus<Money<'year'>, S, never>(paid, threshold)), ceiling)

const ofParent = deductible(parent.medicalSelfPaid)
const ofChild = deductible(child.medicalSelfPaid)

const patients = [...source, ...cite(deductionMeasures, 'special-deductions-12')]
const readings = ['deduction-not-cash', 'illness-what-counts', 'illness-each-patient', 'illness-at-settlement', 'tax-saved-if-new'] as const

/** Interim measures, articles 11 and 12: what a parent has paid for treatment in the year beyond 15,000 yuan, up to 80,000, off the own taxable income or the spouse's. */
export const seriousIllnessDeduction = benefit({
  ...deduction,
  id: 'national/serious-illness-deduction',
  subject: 'each-parent',
  basis: [...patients, ...deductionLaw],
  conditions: { selfPaidAboveThreshold: moreThan(parent.medicalSelfPaid, threshold), paysIncomeTax: someParentPaysTax },
  value: taxDeduction('year', ofParent, takenByOneSpouse(ofParent)),
  papers: {
    'medical-receipts': { by: 'special-deductions-11', whenAsked: true },
  },
  readings: [...readings, 'illness-own-or-spouse'],
})

/** The same for what was paid for a child under 18, off one parent's taxable income. */
export const seriousIllnessDeductionChild = benefit({
  ...deduction,
  id: 'national/serious-illness-deduction-child',
  subject: 'each-child',
  basis: [...patients, ...whoCounts, ...deductionLaw],
  conditions: {
    selfPaidAboveThreshold: moreThan(child.medicalSelfPaid, threshold),
    minor: under(child.birthDate, 18),
    paysIncomeTax: someParentPaysTax,
  },
  value: taxDeduction('year', ofChild, takenByOneSpouse(ofChild)),
  papers: {
    'medical-receipts': { by: 'special-deductions-11', whenAsked: true },
  },
  readings: [...readings, 'illness-one-parent'],
})
