import { always, atLeast, benefit, cite, priority } from '../../../../language'
import { familyIn, minorChildren, qualifiesForPublicRental } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

const hasMinorChild = atLeast(minorChildren, 1)

/** Item 6: the number of children under 18 counts when layouts of public rental homes are given out. */
export const publicRentalLayout = benefit({
  id: 'tianjiaan/public-rental-layout',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-6-1'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { qualifiesForPublicRental, hasMinorChild },
  value: priority,
  office: 'housing-bureau',
  readings: ['no-figure'],
})

/** Item 6: families with a child under 18 come first for the few affordable rental homes of up to 90 m², should such be built. */
export const smallRentalHomes = benefit({
  id: 'tianjiaan/small-rental-homes',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-6-3'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { qualifiesForPublicRental, hasMinorChild },
  doubts: { homesMayNotExist: always },
  value: priority,
  office: 'housing-bureau',
  readings: ['rental-conditions-open'],
})
