import { child } from '../../../household'
import {
  all,
  any,
  children,
  either,
  every,
  forEach,
  is,
  minus,
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
import { babiesOfThisBirth, ofLatestBirth } from '../../readings'

/** The couple's latest birth was less than three years ago: its costs can still be settled (the plan names no time). */
export const recentBirth: Expr<Truth> = any(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 3)))

/** No caesarean in the latest birth: where one of several babies came by caesarean, the birth is not a natural one. */
export const bornVaginally: Expr<Truth> = every(children, either(not(ofLatestBirth), is(child.birthMode, 'vaginal')))

/** A baby of the latest birth came by caesarean. */
export const bornByCaesarean: Expr<Truth> = any(children, all(ofLatestBirth, is(child.birthMode, 'caesarean')))

/** How many babies of the latest birth came beyond the first. */
export const furtherBabies: Expr<Count> = orZero(mostOf(children, ofLatestBirth, minus(babiesOfThisBirth, number(1))))

/** What the further babies add to a ceiling: 1,500 yuan for each. */
export const addedForFurtherBabies: Expr<Money<'birth'>> = forEach(yuan(1500).perBirth, furtherBabies)

/** What the latest delivery cost. */
export const deliveryCost: Expr<Money<'once'> | None> = mostOf(children, ofLatestBirth, child.deliveryCost)
