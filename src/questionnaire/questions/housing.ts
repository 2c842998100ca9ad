import { either, exists, is, moreThan } from '../conditions'
import { ask, askPlain, type Group } from './question'

const buying = exists('housing.buying')
const owns = moreThan('housing.homesOwned', 0)
const ownsOrBuys = either(buying, owns)
const rented = is('housing.publicRental.status', 'tenant', 'allowance')

/** How the family lives, and what it buys. */
export const housing: readonly Group[] = [
  {
    id: 'homes',
    about: 'household',
    questions: [
      ask('housing.homesOwned'),
      ask('housing.homesOwnedInFundPlace', owns),
      ask('housing.homesOwnedInWorkCity', owns),
      ask('housing.areaPerPerson'),
    ],
  },
  {
    id: 'rent',
    about: 'household',
    questions: [
      ask('housing.monthlyRent', is('housing.rents', true)),
      ask('housing.publicRental.status'),
      askPlain('housing.publicRental.unitArea', rented),
      askPlain('housing.publicRental.areaStandard', rented),
      askPlain('housing.publicRental.rent', rented),
      askPlain('housing.publicRental.years', rented),
      askPlain('housing.publicRental.localAllowance', rented),
    ],
  },
  {
    id: 'buying',
    about: 'household',
    questions: [
      ask('housing.buying.kind'),
      ask('housing.buying.place'),
      ask('housing.buying.for'),
      ask('housing.buying.ownUse'),
      ask('housing.buying.firstHome'),
      ask('housing.buying.fundLoan'),
      ask('housing.buying.signedOn'),
      ask('housing.ordinaryFundLoanLimit', buying),
    ],
  },
  {
    id: 'mortgages',
    about: 'household',
    questions: [
      ask('housing.mortgages.outstanding', ownsOrBuys),
      ask('housing.mortgages.paidOff', ownsOrBuys),
      ask('housing.mortgages.firstHomeRateSince', moreThan('housing.mortgages.outstanding', 0)),
    ],
  },
]
