import { father, mother, parent } from '../../household'
import {
  atLeastZero,
  choose,
  datedFigure,
  deductionFrom,
  forEach,
  greaterOf,
  lesserOf,
  minus,
  monthPart,
  not,
  number,
  plus,
  progressiveTax,
  thisYear,
  times,
  yearPart,
  yuan,
  type Citation,
  type Count,
  type Day,
  type Deduction,
  type Expr,
  type Money,
  type Scope,
} from '../../language'
import { brackets, taxSaved } from './tax-brackets'

type Yearly<S extends Scope = never> = Expr<Money<'year'>, S>

interface Entry {
  readonly from: string
  /** Yuan a month. */
  readonly amount: number
  readonly source: readonly Citation[]
  readonly attested?: 'single'
}

/** A monthly deduction, and the same as a month's part of the year that its tax is reckoned for. */
export interface MonthlyDeduction {
  readonly perMonth: Expr<Money<'month'>>
  readonly monthOfYear: Yearly
}

/** A monthly deduction as the law has set it from day to day, the earliest first. */
export function monthlyDeduction(...entries: readonly [Entry, ...Entry[]]): MonthlyDeduction {
  const [first, ...rest] = entries
  const monthly = ({ amount, ...entry }: Entry): { value: Expr<Money<'month'>> } & Omit<Entry, 'amount'> => ({
    ...entry,
    value: yuan(amount).perMonth,
  })
  const yearly = ({ amount, ...entry }: Entry): { value: Yearly } & Omit<Entry, 'amount'> => ({ ...entry, value: yuan(amount).perYear })
  return {
    perMonth: datedFigure([monthly(first), ...rest.map(monthly)]),
    monthOfYear: datedFigure([yearly(first), ...rest.map(yearly)]),
  }
}

/** A deduction that nobody times: it is taken to hold in all twelve months of the year. */
export const allYear = ({ monthOfYear }: MonthlyDeduction): Yearly => times(monthOfYear, 12)

/** A deduction in a number of months of the year. */
export function inMonths<S extends Scope>({ monthOfYear }: MonthlyDeduction, months: Expr<Count, S>): Yearly<S> {
  return forEach<Money<'year'>, never, S>(monthOfYear, months)
}

/** Months counted through from the year 0, so that they can be compared and subtracted. */
export function monthNumber<S extends Scope>(of: Expr<Day, S>): Expr<Count, S> {
  return plus<Count, S, S>(times(yearPart(of), 12), monthPart(of))
}

/** How many months there are from a month, given by its number, through this December; none or fewer for a later one. */
function monthsToDecember<S extends Scope>(month: Expr<Count, S>): Expr<Count, S> {
  return minus<Count, never, S>(plus(times(thisYear, 12), number(13)), month)
}

/** How many months of this calendar year lie in or after a month. */
export function monthsFrom<S extends Scope>(month: Expr<Count, S>): Expr<Count, S> {
  return lesserOf<Count, S, never>(atLeastZero(monthsToDecember(month)), number(12))
}

/** How many months of this calendar year lie in a run of `length` months, a year or longer, that begins with a month. */
export function monthsOfRun<S extends Scope>(first: Expr<Count, S>, length: number): Expr<Count, S> {
  const begun = monthsToDecember(first)
  const left = minus<Count, never, S>(number(length + 12), begun)
  return atLeastZero(lesserOf<Count, S, never>(lesserOf<Count, S, S>(begun, left), number(12)))
}

/** Who pays no income tax has nothing a deduction could spare, whatever the income. */
const nothingTaxed = yuan(0).perYear
const ofMother: Yearly = choose([{ when: not(mother.paysIncomeTax), then: nothingTaxed }], mother.annualTaxableIncome)
const ofFather: Yearly = choose([{ when: not(father.paysIncomeTax), then: nothingTaxed }], father.annualTaxableIncome)

/** The year’s income tax of both parents, which every deduction lowers. */
const taxOfParents = progressiveTax({ mother: ofMother, father: ofFather }, brackets)

/** What a deduction spares by itself, and what it takes off the year’s income of whom, for weighing it beside others. */
interface Taken<S extends Scope> {
  readonly saved: Yearly<S>
  readonly deduction: Deduction<S>
}

/** The part of a deduction that is this parent’s own, where nobody can say how much between the two that is. */
export function ownBetween<S extends Scope>(least: Yearly<S>, most: Yearly<S>, onceUnder?: string): Deduction<S> {
  return deductionFrom(taxOfParents, 'own', least, { upTo: most, ...(onceUnder === undefined ? {} : { onceUnder }) })
}

/** What only this parent may take. While the doubt named `onceUnder` stands, only one of the two has it. */
export function takenByParent<S extends Scope>(deduction: Yearly<S>, onceUnder?: string): Taken<S | 'parent'> {
  return {
    saved: taxSaved<'parent', S>(parent.annualTaxableIncome, deduction),
    deduction: deductionFrom(taxOfParents, 'own', deduction, onceUnder === undefined ? {} : { onceUnder }),
  }
}

/** Spares as much as the better choice of the two. */
const savedByOneSpouse = <S extends Scope>(deduction: Yearly<S>): Yearly<S> =>
  greaterOf<Money<'year'>, S, S>(taxSaved(ofMother, deduction), taxSaved(ofFather, deduction))

/** What either spouse may take, but not both. */
export function takenByOneSpouse<S extends Scope>(deduction: Yearly<S>): Taken<S> {
  return { saved: savedByOneSpouse(deduction), deduction: deductionFrom(taxOfParents, 'one-spouse', deduction) }
}

/** What one parent takes whole or both by halves: by itself it spares as much as the best choice. */
export function takenByEitherOrHalves<S extends Scope>(deduction: Yearly<S>): Taken<S> {
  const half = times(deduction, 1, 2)
  const shared = plus<Money<'year'>, S, S>(taxSaved(ofMother, half), taxSaved(ofFather, half))
  return {
    saved: greaterOf<Money<'year'>, S, S>(savedByOneSpouse(deduction), shared),
    deduction: deductionFrom(taxOfParents, 'either-or-halves', deduction),
  }
}
