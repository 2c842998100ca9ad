import { child, pregnancy } from '../../household'
import {
  aroundBirth,
  atLeastZero,
  choose,
  cite,
  datedFigure,
  forEach,
  minus,
  number,
  orZero,
  plus,
  type Count,
  type Counting,
  type Expr,
  type LeaveTime,
  type Yes,
} from '../../language'
import { babiesOfThisBirth } from '../readings'
import { womenWorkersRules } from './documents'

const source = cite(womenWorkersRules, 'women-workers-7')

/** Days of maternity leave everywhere. */
export const basicMaternityDays: Expr<Count> = datedFigure([{ from: '2012-04-28', value: number(98), source }], { unit: 'days' })

/** How many of them may be taken before the birth. */
const daysBeforeBirth: Expr<Count> = datedFigure([{ from: '2012-04-28', value: number(15), source }], { unit: 'days' })

/** Days added for a difficult birth. */
export const daysForDifficultBirth: Expr<Count> = datedFigure([{ from: '2012-04-28', value: number(15), source }], { unit: 'days' })

/** Days added for each baby of a multiple birth beyond the first. */
export const daysForEachFurtherBaby: Expr<Count> = datedFigure([{ from: '2012-04-28', value: number(15), source }], { unit: 'days' })

/** What it adds for the babies of a birth still ahead, beyond the first. */
export const daysAddedForTheBirthAhead: Expr<Count> = forEach(
  daysForEachFurtherBaby,
  atLeastZero(minus(orZero(pregnancy.babies), number(1))),
)

/** What decree 619 adds to the leave for the birth of this child: for a difficult birth, and for each baby after the first. A caesarean alone is not a difficult birth. */
export const daysAddedForThisBirth: Expr<Count, 'child'> = plus(
  choose([{ when: child.difficultBirth, then: daysForDifficultBirth }], number(0)),
  forEach(daysForEachFurtherBaby, atLeastZero(minus(babiesOfThisBirth, number(1)))),
)

/** A mother's leave begins with the birth, or up to fifteen days before it; a last day that the family names settles when it ends. */
export function maternityLeaveTime(born: Expr<Yes, 'child'>, ahead: Expr<Yes>, counts: readonly Counting[]): LeaveTime {
  return aroundBirth({ born, ahead, start: 'occasion', counts, early: daysBeforeBirth, told: child.maternityLeaveEndsOn })
}
