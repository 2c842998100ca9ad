import type { Household } from '../../../rules/household'
import type { Change } from './change'
import { adultOf, forgotten, ownsNoHome, parentsIn, withAnswers, without, type Parent } from './household'

/** Only in Xinjiang do the Bingtuan's own centres stand beside the ordinary ones. */
const inXinjiang = /^65/

/** What is known of a fund only at the place it is in. */
const ofThePlace = ['housing.homesOwnedInFundPlace', 'housing.ordinaryFundLoanLimit'] as const

/** The provident fund of a parent in another place: balance and loans taken go along, what the old centre said does not. */
export function withFundAt(household: Household, who: Parent, place: string): Household {
  const fund = adultOf(household, who)?.housingFund
  if (typeof fund === 'object' && fund !== null && fund.place === place) return household
  const at = withAnswers(household, { [`${who}.housingFund.place`]: place })
  const administered = inXinjiang.test(place)
    ? without(at, [`${who}.housingFund.bingtuan`])
    : withAnswers(at, { [`${who}.housingFund.bingtuan`]: false })
  const homes = ownsNoHome(household) ? [] : [ofThePlace[0]]
  return without(administered, [...homes, ofThePlace[1]])
}

/** Facts that a fund elsewhere makes unknown, or brings up. */
export function askedOfFund(before: Household, after: Household, who: readonly Parent[]): readonly string[] {
  return [
    ...forgotten(before, after, ofThePlace),
    ...who.flatMap((parent) => {
      const fund = adultOf(after, parent)?.housingFund
      const open = typeof fund === 'object' && fund !== null && fund.bingtuan === undefined && inXinjiang.test(fund.place ?? '')
      return open ? [`${parent}.housingFund.bingtuan`] : []
    }),
  ]
}

/** Where a parent pays into the provident fund. */
export const moveFund: Change = {
  id: 'fund',
  fits: (household) => parentsIn(household).length > 0,
  fields: ({ household }) => {
    const options = parentsIn(household)
    const payer = options.find((who) => adultOf(household, who)?.housingFund) ?? options[0]
    return [
      { name: 'who', is: 'person', options, ...(payer === undefined ? {} : { start: payer }) },
      { name: 'place', is: 'place' },
    ]
  },
  apply: ({ household, values: { who, place } }) =>
    place === undefined || !(who === 'mother' || who === 'father') || !adultOf(household, who)
      ? undefined
      : withFundAt(household, who, place),
  asks: (before, after) => askedOfFund(before, after, parentsIn(after)),
  shows: ({ values: { who = 'mother' } }) => [`${who}.housingFund.place`],
}
