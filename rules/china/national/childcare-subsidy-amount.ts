import { child } from '../../household'
import {
  all,
  atLeast,
  choose,
  cite,
  datedFigure,
  forEach,
  greaterOf,
  lesserOf,
  minus,
  monthPart,
  moreThan,
  not,
  number,
  plus,
  thisYear,
  times,
  yearPart,
  yuan,
  type Count,
  type Expr,
  type Money,
  type Truth,
} from '../../language'
import { childcareSubsidyPlan } from './documents'

/** The subsidy is 3,600 yuan a year until the child is three. */
const aYear = datedFigure([
  {
    from: '2025-01-01',
    value: yuan(3600).perYear,
    source: cite(childcareSubsidyPlan, 'childcare-subsidy-plan-2'),
  },
])
const YEARS = 3
const FIRST_YEAR = 2025

/**
 * For how many months the child draws the subsidy in all, by the official table: one for January 2022,
 * 36 for December 2024 and for every later birth. Births before 2022 come out at none or fewer.
 */
const monthsInAll: Expr<Count, 'child'> = lesserOf(
  number(12 * YEARS),
  plus(times(minus(yearPart(child.birthDate), number(2022)), 12), monthPart(child.birthDate)),
)

/** The calendar year of the first claim: that of the birth, or 2025 for children born earlier. */
const firstYear: Expr<Count, 'child'> = greaterOf(number(FIRST_YEAR), yearPart(child.birthDate))

/** What this year and later ones still have to bring: whole years are paid first, the rest in the last. */
const monthsLeft: Expr<Count, 'child'> = minus(monthsInAll, times(minus(thisYear, firstYear), 12))

const subsidyYearsLeft: Expr<Truth, 'child'> = moreThan(monthsLeft, 0)

/**
 * All of it falls into earlier calendar years. Children born from 2025 on may claim first in the year after their birth: then
 * this year still brings them a last sum, which who claimed at once has had already.
 */
export const subsidyYearsOver: Expr<Truth, 'child'> = all(atLeast(thisYear, FIRST_YEAR + YEARS), not(subsidyYearsLeft))

/** What the national childcare subsidy comes to for this child in the calendar year of the verdict; none in a year without a claim. */
export const childcareSubsidyThisYear: Expr<Money<'year'>, 'child'> = choose([
  { when: all(atLeast(thisYear, firstYear), subsidyYearsLeft), then: times(forEach(aYear, lesserOf(monthsLeft, number(12))), 1, 12) },
])
