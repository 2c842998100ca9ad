import { father, marriage, mother, child } from '../../../../../household'
import {
  all,
  always,
  any,
  benefit,
  before,
  cash,
  children,
  choose,
  cite,
  datedFigure,
  day,
  either,
  exists,
  inPlace,
  later,
  not,
  notAfter,
  notBefore,
  reimbursementCap,
  since,
  through,
  under,
  unspecified,
  yuan,
  type Money,
} from '../../../../../language'
import { inNursery } from '../../../../readings'
import { shangyu } from '../place'
import {
  allChildrenHere,
  allChildrenHereOrToBe,
  hasCoupleChild,
  lastDayToRegister,
  secondOrThird,
  someChildNotYetRegistered,
  thirdChild,
} from './children'
import { trial } from './documents'

const start = '2022-11-04'
const end = '2025-11-03'

const spouseHukouHere = either(inPlace(mother.hukou, shangyu), inPlace(father.hukou, shangyu))

const common = ['three-year-term', 'combination-open'] as const
const ofChildren = [...common, 'order-of-this-couple', 'fourth-not-named', 'day-itself-counts'] as const

const gift = cite(trial, 'shangyu-trial-wedding')

/** 1,000 yuan for a wedding. Which couples, was not found: those are counted who marry in the term and of whom one is registered here. */
export const weddingGift = benefit({
  id: 'shangyu/trial-wedding-gift',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: gift,
  nexus: { spouseHukouHere },
  conditions: {
    marriedInTerm: either(
      all(through(marriage.plannedOn), notAfter(marriage.plannedOn, day(end))),
      all(since(marriage.registeredOn), notBefore(marriage.registeredOn, day(start)), notAfter(marriage.registeredOn, day(end))),
    ),
  },
  value: cash('once', datedFigure([{ from: start, value: yuan(1000).once, source: gift }])),
  office: 'civil-affairs',
  readings: [...common, 'gift-conditions-open'],
})

const antenatal = cite(trial, 'shangyu-trial-antenatal')

/** Towards antenatal checks: 500 yuan for a second, 1,000 for a third child, once it is registered here. That has to be done within a year of its birth, on a day that nobody is asked for. */
export const antenatalAid = benefit({
  id: 'shangyu/trial-antenatal-aid',
  category: 'money',
  subject: 'each-child',
  certainty: 'entitled',
  basis: antenatal,
  nexus: { spouseHukouHere, allChildrenHereOrToBe },
  conditions: { secondOrThird, bornInTerm: notBefore(child.birthDate, day(start)) },
  doubts: { notYetRegistered: someChildNotYetRegistered },
  value: cash(
    'birth',
    choose<Money<'birth'>, 'child'>(
      [{ when: thirdChild, then: datedFigure([{ from: start, value: yuan(1000).perBirth, source: antenatal }]) }],
      datedFigure([{ from: start, value: yuan(500).perBirth, source: antenatal }]),
    ),
  ),
  deadlines: { registerChild: { by: lastDayToRegister, when: not(exists(child.hukou)), lost: 'all' } },
  office: 'health-bureau',
  readings: [...ofChildren, 'registered-within-a-year'],
})

const voucher = cite(trial, 'shangyu-trial-voucher')

/** Vouchers worth 300 yuan a month for a second, 500 for a third child until it is 36 months old. What they buy was not found: they are no money to add up. */
export const childVouchers = benefit({
  id: 'shangyu/trial-child-vouchers',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: voucher,
  nexus: { allChildrenHere },
  conditions: { secondOrThird, underThree: under(child.birthDate, 3) },
  value: cash(
    'month',
    choose<Money<'month'>, 'child'>(
      [{ when: thirdChild, then: datedFigure([{ from: start, value: yuan(500).perMonth, source: voucher }]) }],
      datedFigure([{ from: start, value: yuan(300).perMonth, source: voucher }]),
    ),
  ),
  office: 'health-bureau',
  readings: [...ofChildren, 'voucher-not-cash', 'national-subsidy-beside', 'age-on-birthday'],
})

const childcare = cite(trial, 'shangyu-trial-childcare')

/** 500 yuan a month for a second, 800 for a third child in a nursery between 24 and 36 months. */
export const childcareAid = benefit({
  id: 'shangyu/trial-childcare-aid',
  category: 'money',
  subject: 'each-child',
  certainty: 'entitled',
  basis: childcare,
  nexus: { allChildrenHere },
  conditions: {
    secondOrThird,
    twentyFourToThirtySix: all(since(later(child.birthDate, { months: 24 })), before(later(child.birthDate, { months: 36 }))),
    inNursery,
  },
  value: cash(
    'month',
    choose<Money<'month'>, 'child'>(
      [{ when: thirdChild, then: datedFigure([{ from: start, value: yuan(800).perMonth, source: childcare }]) }],
      datedFigure([{ from: start, value: yuan(500).perMonth, source: childcare }]),
    ),
  ),
  office: 'health-bureau',
  readings: [...ofChildren, 'nursery-taken'],
})

/** For the mother of a third child until it is three: a fifth of what a head in the district had to spend last year. That sum is not known here. */
export const thirdChildMother = benefit({
  id: 'shangyu/trial-third-child-mother',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(trial, 'shangyu-trial-mother'),
  nexus: { allChildrenHere },
  conditions: { thirdChildUnderThree: any(children, all(thirdChild, under(child.birthDate, 3))) },
  value: unspecified('cash', 'year'),
  office: 'health-bureau',
  readings: [...ofChildren, 'fifth-of-income', 'age-on-birthday'],
})

const insurance = cite(trial, 'shangyu-trial-insurance')

/** Insurance with a cover of up to three million yuan a year. For whom and against what, was not found. */
export const familyInsurance = benefit({
  id: 'shangyu/trial-insurance',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'delegated',
  basis: insurance,
  nexus: { allChildrenHere },
  conditions: { childOfCouple: hasCoupleChild },
  doubts: { insuredWhom: always },
  value: reimbursementCap('year', datedFigure([{ from: start, value: yuan(3_000_000).perYear, source: insurance }])),
  office: 'health-bureau',
  readings: [...common, 'cover-not-paid-out'],
})
