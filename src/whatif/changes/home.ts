import type { Household } from '../../../rules/household'
import { answerAt } from '../../../rules/household/paths'
import { formatDay, parseDay } from '../../../rules/language/calendar'
import type { Change } from './change'
import { adultOf, forgotten, isTold, ownsNoHome, parentsIn, withAnswers, without } from './household'

const kinds = ['new-commercial', 'second-hand', 'affordable'] as const

const paysIntoAFund = (household: Household): boolean =>
  parentsIn(household).some((who) => {
    const fund = adultOf(household, who)?.housingFund
    return typeof fund === 'object' && fund !== null
  })

const inPublicRental = (household: Household): boolean =>
  ['tenant', 'allowance'].includes(String(answerAt(household, 'housing.publicRental.status')))

/** A home bought to live in, instead of renting. The homes owned are those owned before it. */
export const buyInsteadOfRent: Change = {
  id: 'buy',
  fits: () => true,
  fields: ({ household, on }) => [
    { name: 'day', is: 'day', start: formatDay(on) },
    { name: 'place', is: 'place', ...(typeof household.residence === 'string' ? { start: household.residence } : {}) },
    { name: 'home', is: 'choice', options: kinds, start: 'new-commercial' },
    { name: 'first', is: 'choice', options: ['yes', 'no'], ...(ownsNoHome(household) ? { start: 'yes' } : {}) },
    { name: 'loan', is: 'choice', options: ['fund', 'other'], start: paysIntoAFund(household) ? 'fund' : 'other' },
  ],
  apply: ({ household, values: { place, day, home = 'new-commercial', first, loan } }) => {
    if (place === undefined || day === undefined || parseDay(day) === undefined) return undefined
    const buying = {
      kind: home,
      place,
      for: 'self',
      ownUse: true,
      ...(first === undefined ? {} : { firstHome: first === 'yes' }),
      fundLoan: loan === 'fund',
      signedOn: day,
    }
    const bought = withAnswers(household, { 'housing.buying': buying, 'housing.rents': false })
    const left = without(bought, ['housing.monthlyRent', 'housing.areaPerPerson'])
    // Who has bought a home to live in leaves the public one, and what was told of it with it.
    return inPublicRental(household) ? withAnswers(left, { 'housing.publicRental': { status: 'none' } }) : left
  },
  asks: (before, after) => [
    ...(isTold(after, 'housing.homesOwned') ? [] : ['housing.homesOwned']),
    ...(answerAt(after, 'housing.buying.fundLoan') === true && !isTold(after, 'housing.ordinaryFundLoanLimit')
      ? ['housing.ordinaryFundLoanLimit']
      : []),
    ...forgotten(before, after, ['housing.areaPerPerson']),
  ],
  shows: () => ['housing.rents', 'housing.monthlyRent', 'housing.buying.kind', 'housing.buying.place'],
}
