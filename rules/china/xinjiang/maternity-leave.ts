import { child, mother } from '../../household'
import {
  atLeastZero,
  choose,
  datedFigure,
  exists,
  forEach,
  is,
  later,
  minus,
  number,
  plus,
  type Count,
  type Day,
  type Expr,
  type None,
} from '../../language'
import { babiesOfThisBirth } from '../readings'

const checkedOn = '2026-11-22'
const womenWorkers = '女职工劳动保护特别规定（国务院令第619号）第七条'

const everywhere = datedFigure([{ from: '2012-04-28', value: number(98), source: womenWorkers, checkedOn }])
const addedByTheRegion = datedFigure([
  { from: '2022-06-04', value: number(60), source: '新疆维吾尔自治区人口与计划生育条例第二十条', checkedOn },
])
const forDifficultBirth = datedFigure([{ from: '2012-04-28', value: number(15), source: womenWorkers, checkedOn }])
const forEachFurtherBaby = datedFigure([{ from: '2012-04-28', value: number(15), source: womenWorkers, checkedOn }])

const difficult: Expr<Count, 'child'> = choose([{ when: child.difficultBirth, then: forDifficultBirth }], number(0))

/**
 * Days of maternity leave for the birth of this child in Xinjiang: 98 + 60, 15 more for a difficult birth (a caesarean
 * is not one by itself) and for every baby after the first.
 */
export const maternityLeaveDays: Expr<Count, 'child'> = plus(
  plus(everywhere, addedByTheRegion),
  plus(difficult, forEach(forEachFurtherBaby, atLeastZero(minus(babiesOfThisBirth, number(1))))),
)

/**
 * The last day of the mother's maternity leave: as told; otherwise counted from the day of birth, which is the first day of
 * it. A mother without an employer has no such leave to wait for: then it is the day of birth itself.
 */
export const maternityLeaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [
    { when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn },
    { when: is(mother.work, 'employee'), then: later(child.birthDate, { days: minus(maternityLeaveDays, number(1)) }) },
  ],
  child.birthDate,
)
