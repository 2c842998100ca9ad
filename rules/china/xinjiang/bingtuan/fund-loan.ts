import { housing, parent } from '../../../household'
import {
  all,
  always,
  any,
  atLeast,
  benefit,
  choose,
  cite,
  datedFigure,
  forEach,
  inPlace,
  lesserOf,
  loanLimit,
  not,
  number,
  parents,
  sumOver,
  yuan,
  type Expr,
  type Money,
  type Truth,
} from '../../../language'
import { childrenHad } from '../../readings'
import { divisionCities } from '../insured'
import { xinjiang } from '../place'
import { fundNotice, homeMeasures } from './documents'
import { paysIntoBingtuanFund, someoneInBingtuanFund } from './fund'

const ceiling = 'bingtuan-homes-loan'
const ofSeveralChildren = 'bingtuan-homes-loan-of-several-children'
const inItsArea = 'bingtuan-homes-loan-in-its-area'

const source = cite(homeMeasures, ceiling)
const ordinaryCap = datedFigure([{ from: '2026-03-31', value: yuan(800_000).once, source }])
/** The ordinary ceiling and a fifth of it. */
const raisedBy = (clause: string) => datedFigure([{ from: '2026-03-31', value: yuan(960_000).once, source: cite(homeMeasures, clause) }])
const timesTheBalance = datedFigure([{ from: '2026-03-31', value: number(20), source }])

const balances = sumOver(parents, paysIntoBingtuanFund, parent.housingFund.balance)
const upTo = (cap: Expr<Money<'once'>>): Expr<Money<'once'>> => lesserOf(cap, forEach(balances, timesTheBalance))

const firstFundLoan: Expr<Truth> = not(any(parents, all(paysIntoBingtuanFund, parent.housingFund.usedLoanBefore)))
const firstLoanOfSeveralChildren: Expr<Truth> = all(atLeast(childrenHad, 2), firstFundLoan, inPlace(housing.buying.place, xinjiang))

/**
 * The Bingtuan's fund lends up to 800,000 yuan and twenty times the balance; a fifth more for the first loan of a family with several
 * children for a home in Xinjiang, and for a home in the Bingtuan's own area. Nobody says that the two fifths add up. A notice of
 * the fund centre lends for homes of any size, and for affordable housing against 15 % of the price.
 */
export const fundLoan = benefit({
  id: 'bingtuan/fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: [...cite(homeMeasures, ceiling, ofSeveralChildren, inItsArea), ...cite(fundNotice, 'bingtuan-fund-notice-loan')],
  nexus: { bingtuanFund: someoneInBingtuanFund },
  conditions: { fundLoan: housing.buying.fundLoan },
  value: loanLimit(
    choose([
      { when: firstLoanOfSeveralChildren, then: upTo(raisedBy(ofSeveralChildren)), basis: [ceiling, ofSeveralChildren] },
      { when: inPlace(housing.buying.place, divisionCities), then: upTo(raisedBy(inItsArea)), basis: [ceiling, inItsArea] },
      { when: always, then: upTo(ordinaryCap), basis: [ceiling] },
    ]),
  ),
  office: 'bingtuan-fund',
  readings: [
    'no-day-shown',
    'multi-child-open',
    'fifth-once',
    'division-city-is-its-area',
    'lower-of-two',
    'balances-added',
    'any-size',
    'affordable-first-payment',
  ],
})
