import { father, housing, mother, parent } from '../../../household'
import {
  all,
  always,
  atLeast,
  benefit,
  choose,
  cite,
  datedFigure,
  exists,
  inPlace,
  loanLimit,
  not,
  withdrawalLimit,
  yuan,
} from '../../../language'
import { childrenHad, someFundIn } from '../../readings'
import { fundHousingNotice } from './documents'
import { shaoxing } from './place'

/** The report gives no date. The survey that found it saw nothing newer than March 2026: by then it was out. */
const knownFrom = '2026-04-01'

const rent = cite(fundHousingNotice, 'shaoxing-fund-housing-rent')
const loan = cite(fundHousingNotice, 'shaoxing-fund-housing-loan')
const multiChild = atLeast(childrenHad, 2)

/** Up to 2,000 yuan a month out of the fund for rent, each person who pays in. */
export const fundRent2000 = benefit({
  id: 'shaoxing/fund-rent-2000',
  category: 'housing',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: rent,
  nexus: { fundHere: inPlace(parent.housingFund.place, shaoxing) },
  conditions: { rents: housing.rents, fewerThanTwoChildren: not(multiChild) },
  value: withdrawalLimit('month', datedFigure([{ from: knownFrom, value: yuan(2000).perMonth, source: rent }]), housing.monthlyRent),
  office: 'fund',
  readings: ['fund-notice-undated', 'own-home-open', 'rent-shared-by-couple'],
})

/** Families of several children take out what they pay in rent. How many children that means is not said. */
export const fundRentActual = benefit({
  id: 'shaoxing/fund-rent-actual',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: rent,
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { rents: housing.rents, multiChild },
  doubts: { multiChildUndefined: always },
  value: withdrawalLimit('month', housing.monthlyRent),
  office: 'fund',
  readings: ['fund-notice-undated', 'own-home-open', 'third-child-limit-beside'],
})

const bothPayHere = all(inPlace(mother.housingFund.place, shaoxing), inPlace(father.housingFund.place, shaoxing))

/** At most 700,000 yuan of loan from the fund for one who pays in, a million for a couple. */
export const fundLoanCeiling = benefit({
  id: 'shaoxing/fund-loan-ceiling',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: loan,
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { buysAHome: exists(housing.buying), fundLoan: housing.buying.fundLoan },
  value: loanLimit(
    choose(
      [{ when: bothPayHere, then: datedFigure([{ from: knownFrom, value: yuan(1_000_000).once, source: loan }]) }],
      datedFigure([{ from: knownFrom, value: yuan(700_000).once, source: loan }]),
    ),
  ),
  office: 'fund',
  readings: ['fund-notice-undated', 'couple-both-pay', 'ceiling-not-own-limit'],
})
