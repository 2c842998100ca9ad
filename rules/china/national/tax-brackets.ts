import { atLeastZero, cite, datedFigure, greaterOf, minus, times, yuan, type Expr, type Money, type Scope } from '../../language'
import { incomeTaxLaw } from './tax-documents'

/** What is taken off again so that a rate only falls on the part of the income above the bracket below. */
const quickDeduction = (amount: number): Expr<Money<'year'>> =>
  datedFigure([{ from: '2019-01-01', value: yuan(amount).perYear, source: cite(incomeTaxLaw, 'income-tax-law-3') }])

/** The seven rates in hundredths, each with its quick deduction. */
export const brackets: readonly (readonly [rate: number, quick: Expr<Money<'year'>>])[] = [
  [3, quickDeduction(0)],
  [10, quickDeduction(2520)],
  [20, quickDeduction(16920)],
  [25, quickDeduction(31920)],
  [30, quickDeduction(52920)],
  [35, quickDeduction(85920)],
  [45, quickDeduction(181920)],
]

type Yearly<S extends Scope> = Expr<Money<'year'>, S>

/**
 * The year's income tax on a taxable income (what is left after 60,000 yuan, contributions and deductions). Rates rise with
 * income, so the tax is the largest of what each bracket by itself would come to.
 */
export function incomeTax<S extends Scope>(income: Yearly<S>): Yearly<S> {
  return brackets
    .map(([rate, quick]): Yearly<S> => minus<Money<'year'>, S, never>(times(income, rate, 100), quick))
    .reduce((most, tax) => greaterOf<Money<'year'>, S, S>(most, tax))
}

/** What a deduction that is not claimed yet spares of the year's tax. It stops where nothing is left to tax. */
export function taxSaved<A extends Scope, B extends Scope>(income: Yearly<A>, deduction: Yearly<B>): Yearly<A | B> {
  return minus(incomeTax(income), incomeTax(atLeastZero(minus(income, deduction))))
}
