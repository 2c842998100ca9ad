import { child, mother, pregnancy } from '../../household'
import {
  ageInMonths,
  all,
  any,
  atLeast,
  children,
  either,
  later,
  minus,
  not,
  notBefore,
  orZero,
  since,
  through,
  type Count,
  type Day,
  type Expr,
  type Truth,
} from '../../language'
import { ofLatestBirth, pregnant } from '../readings'

/** The child was born, and the couple has borne nobody after it. */
export const lastBorn: Expr<Truth, 'child'> = all(since(child.birthDate), ofLatestBirth)

/** The birth meant is on this day or later: the one ahead where a child is on the way, otherwise the latest. */
export const birthSince = (first: Expr<Day>): Expr<Truth> =>
  either(
    all(pregnant, notBefore(pregnancy.dueDate, first)),
    all(not(pregnant), any(children, all(lastBorn, notBefore(child.birthDate, first)))),
  )

const LONGEST_WAIT = 10
const monthsNow: Expr<Count> = orZero(mother.insuredMonths)

/** Every month still to come before the due date adds one to those insured so far. */
const reachedByDueDate = (months: number): Expr<Truth>[] =>
  Array.from({ length: LONGEST_WAIT }, (_, index) => index + 1).map((ahead) =>
    all(through(later(pregnancy.dueDate, { months: -ahead })), atLeast(monthsNow, months - ahead)),
  )

/** That many unbroken months in the insurance by the birth meant. Answers tell those up to now: what has passed since the birth is taken off. */
export const insuredByBirth = (months: number): Expr<Truth> =>
  either(
    all(pregnant, either(atLeast(monthsNow, months), ...reachedByDueDate(months))),
    all(not(pregnant), any(children, all(lastBorn, atLeast(minus(monthsNow, ageInMonths(child.birthDate)), months)))),
  )
