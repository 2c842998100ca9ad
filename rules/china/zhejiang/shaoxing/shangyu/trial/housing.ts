import { housing } from '../../../../../household'
import {
  benefit,
  cash,
  choose,
  cite,
  datedFigure,
  feeReduction,
  forEach,
  inPlace,
  loanLimit,
  number,
  percent,
  plus,
  times,
  yuan,
  type Money,
  type Percent,
} from '../../../../../language'
import { someFundIn } from '../../../../readings'
import { shangyu } from '../place'
import { allChildrenHere, hasSecondOrLater, hasThird, hasThirdOrLater, smallOrNoHome } from './children'
import { trial } from './documents'

/** The day of the first report: what these items gave before it, nobody says. */
const reportedOn = '2023-04-19'
const common = [
  'three-year-term',
  'housing-first-reported',
  'combination-open',
  'order-of-this-couple',
  'day-itself-counts',
  'home-by-area',
] as const
const ofThird = [...common, 'fourth-not-named'] as const
const ofRents = [...common, 'fourth-as-third'] as const

const voucher = cite(trial, 'shangyu-trial-home-voucher')

/** One housing voucher of 300,000 yuan for a family with a third child that buys a home. It is no money in hand, and not to be added up as such. */
export const homeVoucher = benefit({
  id: 'shangyu/trial-home-voucher',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: voucher,
  nexus: { allChildrenHere },
  conditions: { thirdChildInFamily: hasThird, buysHere: inPlace(housing.buying.place, shangyu), smallOrNoHome },
  value: cash('once', datedFigure([{ from: reportedOn, value: yuan(300_000).once, source: voucher }])),
  office: 'housing-bureau',
  readings: [...ofThird, 'voucher-not-cash'],
})

const loan = cite(trial, 'shangyu-trial-fund-loan')
const increase = times(
  forEach(housing.ordinaryFundLoanLimit, datedFigure([{ from: reportedOn, value: number(30), source: loan }], { unit: 'percent' })),
  1,
  100,
)

/** With a third child the ceiling of a provident-fund loan is 30 per cent higher. */
export const fundLoan = benefit({
  id: 'shangyu/trial-fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: loan,
  nexus: { fundHere: someFundIn(shangyu), allChildrenHere },
  conditions: { thirdChildInFamily: hasThird, fundLoan: housing.buying.fundLoan, smallOrNoHome },
  value: loanLimit(increase, { bound: 'exact', ceiling: plus(increase, housing.ordinaryFundLoanLimit) }),
  office: 'fund-centre',
  readings: [...ofThird, 'city-uplift-beside'],
  excludes: ['shaoxing/fund-third-child-loan'],
})

const rental = cite(trial, 'shangyu-trial-rental-home')

/** In subsidised rental housing the rent is 70 per cent of the market's with two children, 60 with three or more. */
export const rentalHome = benefit({
  id: 'shangyu/trial-rental-home',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: rental,
  nexus: { allChildrenHere },
  conditions: { secondOrLaterInFamily: hasSecondOrLater, smallOrNoHome },
  value: feeReduction(
    'month',
    choose<Percent>(
      [{ when: hasThirdOrLater, then: datedFigure([{ from: reportedOn, value: percent(100 - 60), source: rental }]) }],
      datedFigure([{ from: reportedOn, value: percent(100 - 70), source: rental }]),
    ),
  ),
  office: 'housing-bureau',
  readings: [...ofRents, 'rental-home-not-asked'],
})

const aid = cite(trial, 'shangyu-trial-rent-aid')

/** Towards the rent: 800 yuan a month with two children, 1,500 with three or more. */
export const rentAid = benefit({
  id: 'shangyu/trial-rent-aid',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: aid,
  nexus: { allChildrenHere },
  conditions: { secondOrLaterInFamily: hasSecondOrLater, rents: housing.rents, smallOrNoHome },
  value: cash(
    'month',
    choose<Money<'month'>>(
      [{ when: hasThirdOrLater, then: datedFigure([{ from: reportedOn, value: yuan(1500).perMonth, source: aid }]) }],
      datedFigure([{ from: reportedOn, value: yuan(800).perMonth, source: aid }]),
    ),
  ),
  office: 'housing-bureau',
  readings: ofRents,
})
