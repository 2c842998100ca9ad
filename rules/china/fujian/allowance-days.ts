import { child, pregnancy, pregnancyLoss } from '../../household'
import {
  all,
  atLeast,
  atLeastZero,
  children,
  choose,
  cite,
  datedFigure,
  day,
  either,
  forEach,
  is,
  minus,
  mostOf,
  notBefore,
  number,
  orZero,
  plus,
  type Count,
  type Expr,
} from '../../language'
import { babiesOfThisBirth, pregnant } from '../readings'
import { lastBorn } from './birth-meant'
import { allowanceNotice } from './documents'

const FROM = '2020-05-01'
const ofBirth = cite(allowanceNotice, 'fujian-allowance-2019-days')
const ofLoss = cite(allowanceNotice, 'fujian-allowance-2019-loss')
const daysOf = (amount: number, source: typeof ofBirth): Expr<Count> =>
  datedFigure([{ from: FROM, value: number(amount), source }], { unit: 'days' })

const basicDays = daysOf(128, ofBirth)
const moreForDifficultBirth = daysOf(15, ofBirth)
const moreForEachFurtherBaby = daysOf(15, ofBirth)

/** For this child's birth. Here, other than by decree 619, a caesarean is a difficult birth. */
const daysForThisBirth: Expr<Count, 'child'> = plus(
  plus(
    basicDays,
    choose([{ when: either(child.difficultBirth, is(child.birthMode, 'caesarean')), then: moreForDifficultBirth }], number(0)),
  ),
  forEach(moreForEachFurtherBaby, atLeastZero(minus(babiesOfThisBirth, number(1)))),
)

/** For the birth ahead, as long as nobody knows how it will go. */
const daysForBirthAhead: Expr<Count> = plus(
  basicDays,
  forEach(moreForEachFurtherBaby, atLeastZero(minus(orZero(pregnancy.babies), number(1)))),
)

/** Days for which the maternity allowance is paid: for the birth ahead, otherwise for the latest. None is known for births before May 2020. */
export const allowanceDays: Expr<Count> = choose(
  [{ when: pregnant, then: daysForBirthAhead }],
  mostOf(children, all(lastBorn, notBefore(child.birthDate, day(FROM))), daysForThisBirth),
)

/** Days for which it is paid after a pregnancy was lost, by its full months. */
export const allowanceDaysAfterLoss: Expr<Count> = choose(
  [
    { when: atLeast(pregnancyLoss.months, 7), then: daysOf(98, ofLoss) },
    { when: atLeast(pregnancyLoss.months, 3), then: daysOf(42, ofLoss) },
  ],
  daysOf(15, ofLoss),
)
