import { housing, parent } from '../../../household'
import {
  all,
  always,
  any,
  atLeast,
  benefit,
  choose,
  cite,
  inPlace,
  lesserOf,
  loanLimit,
  not,
  parents,
  sumOver,
  times,
  yuan,
  type Expr,
  type Money,
  type Truth,
} from '../../../language'
import { childrenHad } from '../../readings'
import { divisionCity } from '../insured'
import { xinjiang } from '../place'
import { homeMeasures } from './documents'
import { paysIntoBingtuanFund, someoneInBingtuanFund } from './fund'

const twentyTimesTheBalance = times(sumOver(parents, paysIntoBingtuanFund, parent.housingFund.balance), 20)
const upTo = (cap: Expr<Money<'once'>>): Expr<Money<'once'>> => lesserOf(cap, twentyTimesTheBalance)

const ceiling = 'bingtuan-homes-loan'
const ordinaryCap = yuan(800_000).once
const raisedByAFifth = yuan(960_000).once

const firstFundLoan: Expr<Truth> = not(any(parents, all(paysIntoBingtuanFund, parent.housingFund.usedLoanBefore)))
const firstLoanOfSeveralChildren: Expr<Truth> = all(atLeast(childrenHad, 2), firstFundLoan, inPlace(housing.buying.place, xinjiang))

/**
 * The Bingtuan's fund lends up to 800,000 yuan and twenty times the balance; a fifth more for the first loan of a family with several
 * children for a home in Xinjiang, and for a home in the Bingtuan's own area. Nobody says that the two fifths add up.
 */
export const fundLoan = benefit({
  id: 'bingtuan/fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(homeMeasures, ceiling, 'bingtuan-homes-loan-of-several-children', 'bingtuan-homes-loan-in-its-area'),
  nexus: { bingtuanFund: someoneInBingtuanFund },
  conditions: { fundLoan: housing.buying.fundLoan },
  value: loanLimit(
    choose([
      { when: firstLoanOfSeveralChildren, then: upTo(raisedByAFifth), basis: [ceiling, 'bingtuan-homes-loan-of-several-children'] },
      {
        when: inPlace(housing.buying.place, divisionCity),
        then: upTo(raisedByAFifth),
        basis: [ceiling, 'bingtuan-homes-loan-in-its-area'],
      },
      { when: always, then: upTo(ordinaryCap), basis: [ceiling] },
    ]),
  ),
  office: 'bingtuan-fund',
  readings: ['no-day-shown', 'multi-child-open', 'fifth-once', 'division-city-is-its-area', 'lower-of-two', 'balances-added'],
})
