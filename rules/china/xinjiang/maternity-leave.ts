import { child, mother } from '../../household'
import {
  choose,
  cite,
  datedFigure,
  exists,
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
import { basicMaternityDays, daysAddedForThisBirth } from '../national/maternity-leave-days'
import { populationRegulation } from './documents'

const addedByTheRegion = datedFigure([
  { from: '2022-06-04', value: number(60), source: cite(populationRegulation, 'xinjiang-population-20-2') },
])

/**
 * Days of maternity leave for the birth of this child in Xinjiang: 98 + 60, 15 more for a difficult birth (a caesarean
 * is not one by itself) and for every baby after the first.
 */
export const maternityLeaveDays: Expr<Count, 'child'> = plus(plus(basicMaternityDays, addedByTheRegion), daysAddedForThisBirth)

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
