import type { Household } from '../../../rules/household'
import type { Change, ChangeField } from './change'
import { askedOfFund, withFundAt } from './fund'
import { adultOf, forgotten, isTold, ownsNoHome, parentsIn, withAnswers, without, type Parent } from './household'

/** What another employer makes unknown. */
const ofTheEmployer = ['employer', 'monthlyWage', 'employerAverageWage', 'annualTaxableIncome', 'paysIncomeTax', 'unionMutualAid'] as const

/** What insurance elsewhere makes unknown: the months before may not count there. */
const ofTheInsurer = ['insuredMonths', 'insuredByBingtuan'] as const

const homesThere = 'housing.homesOwnedInWorkCity'

/** The medical insurance of a parent, paid in another place. */
export function withInsuranceAt(household: Household, who: Parent, place: string): Household {
  if (adultOf(household, who)?.insuredIn === place) return household
  const at = withAnswers(household, { [`${who}.insuredIn`]: place })
  return without(
    at,
    ofTheInsurer.map((name) => `${who}.${name}`),
  )
}

const atWork = (household: Household, who: Parent): boolean => {
  const work = adultOf(household, who)?.work
  return work === undefined || work === 'unknown' || work === 'employee' || work === 'flexible'
}

const workers = (household: Household): readonly Parent[] => parentsIn(household).filter((who) => atWork(household, who))

const hasFund = (household: Household, who: string): boolean => {
  const fund = adultOf(household, who)?.housingFund
  return typeof fund === 'object' && fund !== null
}

/** Work in another place: with another employer, whose wages nobody knows yet. What was told of a free calling stays. */
function withWorkAt(household: Household, who: Parent, place: string): Household {
  const adult = adultOf(household, who)
  if (adult?.worksIn === place) return household
  const at = withAnswers(household, { [`${who}.worksIn`]: place })
  const employer = adult?.work === 'flexible' ? [] : ofTheEmployer.map((name) => `${who}.${name}`)
  return without(at, [...employer, ...(ownsNoHome(household) ? [] : [homesThere])])
}

/** Work in another place, and whether insurance and fund go along. */
export const moveWork: Change = {
  id: 'work',
  fits: (household) => workers(household).length > 0,
  fields: ({ household, values }) => {
    const options = workers(household)
    const who = values.who ?? options[0]
    const along = ['everything', ...(who !== undefined && hasFund(household, who) ? ['insurance'] : []), 'nothing']
    return [
      { name: 'who', is: 'person', options, ...(options[0] === undefined ? {} : { start: options[0] }) },
      { name: 'place', is: 'place' },
      { name: 'along', is: 'choice', options: along, start: 'everything' } satisfies ChangeField,
    ]
  },
  apply: ({ household, values: { who, place, along } }) => {
    if (place === undefined || !(who === 'mother' || who === 'father') || !adultOf(household, who)) return undefined
    const working = withWorkAt(household, who, place)
    // Nobody said where the insurance is paid: it is presumed where the family lives, and stays so.
    const insured = along === 'nothing' ? working : withInsuranceAt(working, who, place)
    return along === 'everything' && hasFund(household, who) ? withFundAt(insured, who, place) : insured
  },
  asks: (before, after) => [
    ...forgotten(
      before,
      after,
      parentsIn(before).flatMap((who) => [...ofTheEmployer, ...ofTheInsurer].map((name) => `${who}.${name}`)),
    ),
    ...(isTold(before, homesThere) ? forgotten(before, after, [homesThere]) : []),
    ...askedOfFund(before, after, parentsIn(after)),
  ],
  shows: ({ values: { who = 'mother' } }) => [`${who}.worksIn`, `${who}.insuredIn`, `${who}.housingFund.place`],
}
