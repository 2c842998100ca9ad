import { child } from '../../household'
import { all, children, choose, mostOf, plus, since, under, type Count, type Expr } from '../../language'
import { ofLatestBirth } from '../readings'
import { leaveForBirthOf } from './leave-for-birth'
import { basicMaternityDays, daysAddedForThisBirth, daysAddedForTheBirthAhead } from './maternity-leave-days'

/** Days of leave for the birth of this child by decree 619 alone: 98, fifteen more for a difficult birth and for every baby after the first. */
const daysForThisBirth: Expr<Count, 'child'> = plus(basicMaternityDays, daysAddedForThisBirth)
const daysAhead: Expr<Count> = plus(basicMaternityDays, daysAddedForTheBirthAhead)

/** The leave of decree 619: whether one is meant, for which birth, and how many days it has. */
export const {
  leaveForBirth: onMaternityLeave,
  daysOfThisLeave,
  lasts,
  birthAhead,
} = leaveForBirthOf({ days: daysForThisBirth, daysAhead })

/** Days by which the allowance for a birth is counted: of the birth to come, or of the latest one, for a year after it. */
export const daysOfAllowance: Expr<Count> = choose(
  [{ when: birthAhead, then: daysAhead }],
  mostOf(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 1)), daysForThisBirth),
)
