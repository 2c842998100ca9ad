import { housing } from '../../../household'
import { atLeast, benefit, cite, not, priority, service } from '../../../language'
import { childrenHad, minorChildren, publicRentalTenant, qualifiesForPublicRental, familyIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

const shared = { category: 'housing', subject: 'household', nexus: { familyHere: familyIn(aral) }, office: 'housing-bureau' } as const
const multiChild = atLeast(childrenHad, 2)
const fiveYearsOver = atLeast(housing.publicRental.years, 5)

/** Item 21: families with several children are considered for larger units. */
export const publicRentalSize = benefit({
  ...shared,
  id: 'aral/public-rental-size',
  category: 'priority',
  certainty: 'entitled',
  basis: cite(plan, 'aral-21-1'),
  conditions: { multiChild, qualifiesForPublicRental },
  value: priority,
  readings: ['multi-child-two'],
})

/** Item 21: a unit is exchanged when the family grows, changes work or schools, as units come free. */
export const publicRentalExchange = benefit({
  ...shared,
  id: 'aral/public-rental-exchange',
  certainty: 'entitled',
  basis: cite(plan, 'aral-21-2'),
  conditions: { publicRentalTenant },
  value: service,
  readings: ['reason-and-stock'],
})

/** Item 21: rent and income per head are reckoned over the whole family, minors included. */
export const publicRentalReckoning = benefit({
  ...shared,
  id: 'aral/public-rental-reckoning',
  certainty: 'entitled',
  basis: cite(plan, 'aral-21-3'),
  conditions: { qualifiesForPublicRental, hasMinorChild: atLeast(minorChildren, 1) },
  value: service,
})

/** Item 21: a subsidised tenancy lasts five years. */
export const publicRentalFiveYears = benefit({
  ...shared,
  id: 'aral/public-rental-five-years',
  certainty: 'entitled',
  basis: cite(plan, 'aral-21-4'),
  conditions: { qualifiesForPublicRental, withinFiveYears: not(fiveYearsOver) },
  value: service,
  readings: ['income-test-elsewhere', 'no-figure'],
})

/** Item 21: after that a family with several children may apply to stay, at market rent. */
export const publicRentalStay = benefit({
  ...shared,
  id: 'aral/public-rental-stay',
  certainty: 'discretionary',
  basis: cite(plan, 'aral-21-5'),
  conditions: { publicRentalTenant, fiveYearsOver, multiChild },
  value: service,
  readings: ['multi-child-two', 'office-may'],
})
