import { housing } from '../../../household'
import { all, atLeast, benefit, cash, choose, cite, exists, feeReduction, is, orZero, percent, portion, priority } from '../../../language'
import { childrenHad, familyIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

const { status, rent, areaStandard, unitArea, localAllowance } = housing.publicRental

/** The family qualifies, and lives in a unit or has not chosen yet. */
const unitChosen = is(status, 'qualifies', 'tenant')

/** The part of the rent that falls on the area within the standard; none while one of the three figures is missing. */
const rentWithinStandard = choose([
  {
    when: all(exists(rent), exists(areaStandard), exists(unitArea)),
    then: portion(orZero(rent), orZero(areaStandard), orZero(unitArea)),
  },
])

/** Item 9: a three-child family that takes a public rental unit is considered in kind and size of home, and goes first among equals. */
export const publicRentalUnit = benefit({
  id: 'shaoxing/public-rental-unit',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-9-1', 'shaoxing-9-2'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { hasThreeChildren: atLeast(childrenHad, 3), unitChosen },
  value: priority,
  office: 'housing',
  readings: ['three-or-more', 'unit-or-allowance'],
  excludes: ['shaoxing/public-rental-allowance'],
})

/** Item 9: such a family pays no rent for the area within the local standard. What lies above it is paid for. */
export const publicRentalRentFree = benefit({
  id: 'shaoxing/public-rental-rent-free',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-9-3'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { hasThreeChildren: atLeast(childrenHad, 3), unitChosen },
  value: feeReduction('month', percent(100), rentWithinStandard),
  office: 'housing',
  readings: ['three-or-more', 'unit-or-allowance', 'area-standard-local'],
  excludes: ['shaoxing/public-rental-allowance'],
})

/** Item 9: a three-child family that takes the allowance instead draws it at the rate of families on the minimum living allowance. */
export const publicRentalAllowance = benefit({
  id: 'shaoxing/public-rental-allowance',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-9-4'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { hasThreeChildren: atLeast(childrenHad, 3), allowanceChosen: is(status, 'qualifies', 'allowance') },
  value: cash('month', localAllowance),
  office: 'housing',
  readings: ['three-or-more', 'unit-or-allowance', 'allowance-rate-local'],
  excludes: ['shaoxing/public-rental-unit', 'shaoxing/public-rental-rent-free'],
})
