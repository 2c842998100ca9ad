import { child, mother, pregnancy } from '../../household'
import {
  all,
  any,
  atLeast,
  atLeastZero,
  children,
  choose,
  cite,
  count,
  datedFigure,
  either,
  exists,
  forEach,
  is,
  later,
  minus,
  not,
  number,
  orZero,
  plus,
  since,
  through,
  under,
  type Count,
  type Day,
  type Expr,
  type None,
  type Truth,
  type Yes,
} from '../../language'
import {
  basicMaternityDays,
  daysAddedForThisBirth,
  daysAddedForTheBirthAhead,
  daysForDifficultBirth,
  daysForEachFurtherBaby,
} from '../national/maternity-leave-days'
import { birthOrder, childrenBorne, pregnant } from '../readings'
import { populationRegulation } from './documents'

const regulation = cite(populationRegulation, 'zhejiang-population-22-1')

const addedForTheFirst = datedFigure([{ from: '2021-11-25', value: number(60), source: regulation }], { unit: 'days' })
const addedForALaterChild = datedFigure([{ from: '2021-11-25', value: number(90), source: regulation }], { unit: 'days' })

const added: Expr<Count, 'child'> = choose([{ when: atLeast(birthOrder, 2), then: addedForALaterChild }], addedForTheFirst)

/** Days of maternity leave for the birth of this child in Zhejiang: 98 + 60 for the first, 98 + 90 for a later one, 15 more for a difficult birth and for every baby after the first. */
const maternityLeaveDays: Expr<Count, 'child'> = plus(plus(basicMaternityDays, added), daysAddedForThisBirth)

/** The last day of an employed mother's maternity leave: as told; otherwise counted from the day of birth, which is the first day of it. Who adopts has none to wait for. */
const maternityLeaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [
    { when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn },
    { when: is(child.relation, 'biological'), then: later(child.birthDate, { days: minus(maternityLeaveDays, number(1)) }) },
  ],
  child.birthDate,
)

const born: Expr<Truth, 'child'> = all(is(child.relation, 'biological'), since(child.birthDate))
const leaveIsOver: Expr<Truth, 'child'> = since(later(maternityLeaveEnds, { days: 1 }))
const noLeaveToWaitFor: Expr<Truth> = not(is(mother.work, 'employee'))

/** A child is on the way, or was born less than a year ago and nobody has named a last day of the leave that is past. */
export const leaveForBirthAhead: Expr<Truth> = either(
  pregnant,
  any(children, all(born, under(child.birthDate, 1), either(not(exists(child.maternityLeaveEndsOn)), through(child.maternityLeaveEndsOn)))),
)

/** A child is on the way, or the maternity leave for one lasts. */
export const onMaternityLeave: Expr<Truth> = either(pregnant, any(children, all(born, not(leaveIsOver))))

/** An employed mother's leave for the birth is over, and the baby is under one. */
export const nursingAfterLeave: Expr<Truth> = any(children, all(under(child.birthDate, 1), leaveIsOver))

/** The same for either parent; where the mother has no employer, there is no such leave to wait for. */
export const nursingOnceLeaveIsOver: Expr<Truth> = any(
  children,
  all<'child'>(since(child.birthDate), under(child.birthDate, 1), either<'child'>(leaveIsOver, noLeaveToWaitFor)),
)

/** The babies of the birth for which the maternity leave lasts. */
export const bornAndOnLeave: Expr<Truth, 'child'> = all(born, not(leaveIsOver))

/** A child is on the way, and no leave for one lasts. */
export const birthAhead: Expr<Truth> = all(pregnant, not(any(children, bornAndOnLeave)))

/** Which child the last of the babies on the way will be. */
const orderOnTheWay: Expr<Count> = plus(childrenBorne, orZero(pregnancy.babies))

/** Days for the babies on the way. Whether their birth will be a difficult one nobody knows yet. */
export const daysOnTheWay: Expr<Count> = plus(
  plus(basicMaternityDays, choose([{ when: atLeast(orderOnTheWay, 2), then: addedForALaterChild }], addedForTheFirst)),
  daysAddedForTheBirthAhead,
)

/** Days of maternity leave for the birth of the children for whom `ofTheBirth` holds: they are the babies of one birth. With none of them, for the birth to come. */
export function daysForTheBirth(ofTheBirth: Expr<Yes, 'child'>): Expr<Count> {
  const later = any(children, all(ofTheBirth, atLeast(birthOrder, 2)))
  const difficult = any(children, all(ofTheBirth, child.difficultBirth))
  const furtherBabies = atLeastZero(minus(count(children, ofTheBirth), number(1)))
  const added = plus(
    choose([{ when: later, then: addedForALaterChild }], addedForTheFirst),
    choose([{ when: difficult, then: daysForDifficultBirth }], number(0)),
  )
  const ofThisBirth = plus(plus(basicMaternityDays, added), forEach(daysForEachFurtherBaby, furtherBabies))
  return choose([{ when: any(children, ofTheBirth), then: ofThisBirth }], daysOnTheWay)
}
