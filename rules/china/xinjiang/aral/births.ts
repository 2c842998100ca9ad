import { child, pregnancy } from '../../../household'
import {
  all,
  any,
  atLeast,
  atLeastZero,
  children,
  choose,
  either,
  every,
  forEach,
  is,
  minus,
  moreThan,
  mostOf,
  not,
  number,
  orZero,
  since,
  under,
  yuan,
  type Count,
  type Expr,
  type Money,
  type None,
  type Truth,
} from '../../../language'
import { babiesOfThisBirth, ofLatestBirth, pregnant } from '../../readings'

/** The couple's latest birth was less than three years ago: its costs can still be settled (the plan names no time). */
export const recentBirth: Expr<Truth> = any(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 3)))

/** No caesarean in the latest birth: where one of several babies came by caesarean, the birth is not a natural one. */
export const bornVaginally: Expr<Truth> = every(children, either(not(ofLatestBirth), is(child.birthMode, 'vaginal')))

/** A baby of the latest birth came by caesarean. */
export const bornByCaesarean: Expr<Truth> = any(children, all(ofLatestBirth, is(child.birthMode, 'caesarean')))

/** How many babies of the latest birth came beyond the first. */
const furtherBabies: Expr<Count> = orZero(mostOf(children, ofLatestBirth, minus(babiesOfThisBirth, number(1))))

/** What the further babies add to a ceiling: 1,500 yuan for each. */
export const addedForFurtherBabies: Expr<Money<'birth'>> = forEach(yuan(1500).perBirth, furtherBabies)

/** No birth of the last years is there to be settled, but one is on the way. */
const onlyOnTheWay: Expr<Truth> = all(pregnant, not(recentBirth))

/** The latest birth, of less than three years ago, brought several babies; where there is none, several are on the way. */
export const multipleBirth: Expr<Truth> = either(
  all(recentBirth, moreThan(furtherBabies, 0)),
  all(onlyOnTheWay, atLeast(pregnancy.babies, 2)),
)

/** What they add to a ceiling. */
export const addedForMultipleBirth: Expr<Money<'birth'>> = choose(
  [{ when: onlyOnTheWay, then: forEach(yuan(1500).perBirth, atLeastZero(minus(orZero(pregnancy.babies), number(1)))) }],
  addedForFurtherBabies,
)

/** What the latest delivery cost. */
export const deliveryCost: Expr<Money<'once'> | None> = mostOf(children, ofLatestBirth, child.deliveryCost)
