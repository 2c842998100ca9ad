import { child, pregnancy } from '../../household'
import { atLeastZero, choose, cite, datedFigure, forEach, minus, number, orZero, plus, type Count, type Expr } from '../../language'
import { babiesOfThisBirth } from '../readings'
import { womenWorkersRules } from './documents'

const source = cite(womenWorkersRules, 'women-workers-7')

/** Days of maternity leave everywhere: 98, fifteen of which may be taken before the birth. */
export const basicMaternityDays: Expr<Count> = datedFigure([{ from: '2012-04-28', value: number(98), source }], { unit: 'days' })

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
