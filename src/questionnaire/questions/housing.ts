import { either, exists, is, moreThan } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('housing')

const buying = exists('housing.buying')
const fund = exists('adult.housingFund')
const ownsOrBuys = either(buying, moreThan('housing.homesOwned', 0))
const rented = is('housing.publicRental.status', 'tenant', 'allowance')

/** A number that the household file may call none, where a family either knows it or does not. */
const plain = (topic: string): Question => ({ ...ask(topic, rented), plain: true })

/** The provident fund of each parent, and how the family lives. */
export const housing: readonly Question[] = [
  ask('adult.housingFund'),
  ask('adult.housingFund.place', fund),
  ask('adult.housingFund.bingtuan', fund),
  ask('adult.housingFund.balance', fund),
  ask('adult.housingFund.usedLoanBefore', fund),
  ask('housing.homesOwned'),
  ask('housing.homesOwnedInFundPlace', moreThan('housing.homesOwned', 0)),
  ask('housing.homesOwnedInWorkCity', moreThan('housing.homesOwned', 0)),
  ask('housing.areaPerPerson'),
  ask('housing.rents'),
  ask('housing.monthlyRent', is('housing.rents', true)),
  ask('housing.publicRental.status'),
  plain('housing.publicRental.unitArea'),
  plain('housing.publicRental.areaStandard'),
  plain('housing.publicRental.rent'),
  plain('housing.publicRental.years'),
  plain('housing.publicRental.localAllowance'),
  ask('housing.buying'),
  ask('housing.buying.kind', buying),
  ask('housing.buying.place', buying),
  ask('housing.buying.for', buying),
  ask('housing.buying.ownUse', buying),
  ask('housing.buying.firstHome', buying),
  ask('housing.buying.fundLoan', buying),
  ask('housing.buying.signedOn', buying),
  ask('housing.mortgages.outstanding', ownsOrBuys),
  ask('housing.mortgages.paidOff', ownsOrBuys),
  ask('housing.mortgages.firstHomeRateSince', moreThan('housing.mortgages.outstanding', 0)),
  ask('housing.ordinaryFundLoanLimit', buying),
]
