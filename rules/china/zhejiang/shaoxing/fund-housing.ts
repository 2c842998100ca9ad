import { father, housing, mother, parent } from '../../../household'
import {
  all,
  always,
  atLeast,
  benefit,
  choose,
  cite,
  datedFigure,
  day,
  exists,
  forEach,
  inPlace,
  lesserOf,
  loanLimit,
  not,
  number,
  plus,
  since,
  times,
  withdrawalLimit,
  yuan,
  type Expr,
  type Money,
} from '../../../language'
import { childrenHad, someFundIn } from '../../readings'
import { fundHousingNotice } from './documents'
import { shaoxing } from './place'

/** The first day on which the notice, whose date nobody gives, was surely out: what was given before is not known. */
const knownFrom = '2026-04-01'

const rent = cite(fundHousingNotice, 'shaoxing-fund-housing-rent')
const loan = cite(fundHousingNotice, 'shaoxing-fund-housing-loan')
const multiChild = atLeast(childrenHad, 2)
/** Three are several children by any reading; two may be. */
const surelyMultiChild = atLeast(childrenHad, 3)

/** Up to 2,000 yuan a month out of the fund for rent, each person who pays in. Families of several children have more: whether two are several is not said. */
export const fundRent2000 = benefit({
  id: 'shaoxing/fund-rent-2000',
  category: 'housing',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: rent,
  nexus: { fundHere: inPlace(parent.housingFund.place, shaoxing) },
  conditions: { rents: housing.rents, fewerThanThreeChildren: not(surelyMultiChild) },
  doubts: { multiChildUndefined: multiChild },
  value: withdrawalLimit('month', datedFigure([{ from: knownFrom, value: yuan(2000).perMonth, source: rent }]), housing.monthlyRent),
  office: 'fund',
  readings: ['fund-notice-undated', 'own-home-open', 'rent-shared-by-couple'],
})

/** What has to be paid, as far back as it is known that this much may be taken out. */
const rentSinceKnown = choose([{ when: since(day(knownFrom)), then: housing.monthlyRent }])

/** Families of several children take out what they pay in rent. How many children that means is not said. */
export const fundRentActual = benefit({
  id: 'shaoxing/fund-rent-actual',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: rent,
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { rents: housing.rents, multiChild },
  doubts: { multiChildUndefined: not(surelyMultiChild) },
  value: withdrawalLimit('month', rentSinceKnown),
  office: 'fund',
  readings: ['fund-notice-undated', 'own-home-open', 'third-child-limit-beside'],
  excludes: ['shaoxing/fund-rent-2000'],
})

const bothPayHere = all(inPlace(mother.housingFund.place, shaoxing), inPlace(father.housingFund.place, shaoxing))

const highest: Expr<Money<'once'>> = choose(
  [{ when: bothPayHere, then: datedFigure([{ from: knownFrom, value: yuan(1_000_000).once, source: loan }]) }],
  datedFigure([{ from: knownFrom, value: yuan(700_000).once, source: loan }]),
)

/** At most 700,000 yuan of loan from the fund for one who pays in, a million for a couple. */
export const fundLoanCeiling = benefit({
  id: 'shaoxing/fund-loan-ceiling',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: loan,
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { buysAHome: exists(housing.buying), fundLoan: housing.buying.fundLoan },
  value: loanLimit(highest),
  office: 'fund',
  readings: ['fund-notice-undated', 'couple-both-pay', 'ceiling-not-own-limit'],
})

const uplift = cite(fundHousingNotice, 'shaoxing-fund-housing-uplift')
const twenty = datedFigure([{ from: knownFrom, value: number(20), source: uplift }], { unit: 'percent' })
const aFifthOf = (sum: Expr<Money<'once'>>): Expr<Money<'once'>> => times(forEach(sum, twenty), 1, 100)
const raised = (sum: Expr<Money<'once'>>): Expr<Money<'once'>> => plus(sum, aFifthOf(sum))

/** New citizens and young people may borrow a fifth more than their ordinary limit, up to 120 per cent of the highest loan. Who counts as one, was not found. */
export const fundNewcomerLoan = benefit({
  id: 'shaoxing/fund-newcomer-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: [...uplift, ...loan],
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { buysAHome: exists(housing.buying), fundLoan: housing.buying.fundLoan },
  doubts: { newcomerOrYoung: always },
  value: loanLimit(aFifthOf(housing.ordinaryFundLoanLimit), {
    bound: 'exact',
    ceiling: lesserOf(raised(housing.ordinaryFundLoanLimit), raised(highest)),
  }),
  office: 'fund',
  readings: ['fund-notice-undated', 'newcomers-not-asked', 'couple-both-pay', 'uplifts-beside'],
})
