import type { Household } from '../../../rules/household'
import { answerAt } from '../../../rules/household/paths'
import { withFundAt } from './fund'
import { adultOf, childPaths, ownsNoHome, parentsIn, withAnswers, without } from './household'
import { withInsuranceAt } from './work'

/**
 * The same family in another place: residence, hukou, work, insurance and fund all there. Its people, wages, rent and
 * bills are taken to be the same; only what was true of the old place itself is unanswered.
 */
export function everythingAt(household: Household, place: string): Household {
  const home = withAnswers(household, { residence: place })
  const settled = parentsIn(home).reduce((so, who) => {
    const fund = adultOf(so, who)?.housingFund
    const here = withAnswers(so, { [`${who}.hukou`]: place, [`${who}.worksIn`]: place, [`${who}.residencePermit`]: null })
    const insured = adultOf(so, who)?.medicalInsurance === 'none' ? here : withInsured(here, who, place)
    return typeof fund === 'object' && fund !== null ? withFundAt(insured, who, place) : insured
  }, home)
  const children = childPaths(settled).reduce((so, child) => withAnswers(so, { [`${child}.hukou`]: place }), settled)
  const buying = answerAt(children, 'housing.buying')
  const bought = typeof buying === 'object' && buying !== null ? withAnswers(children, { 'housing.buying.place': place }) : children
  return ownsNoHome(bought) || place === household.residence ? bought : without(bought, ['housing.homesOwnedInWorkCity'])
}

/** Months insured count on: it is the same family, only elsewhere. */
function withInsured(household: Household, who: 'mother' | 'father', place: string): Household {
  const months = adultOf(household, who)?.insuredMonths
  const at = withInsuranceAt(household, who, place)
  return months === undefined ? at : withAnswers(at, { [`${who}.insuredMonths`]: months })
}
