import { atLeast, benefit, cite, either, priority, service } from '../../../../language'
import { childrenBorne, familyIn, inSpecialFamily, minorChildren, publicRentalTenant, qualifiesForPublicRental } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 12: size and make-up of the family may count in the queue for public rental housing. */
export const rentalQueue = benefit({
  id: 'zhangping/rental-queue',
  category: 'priority',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-12-9'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { qualifiesForPublicRental },
  value: priority,
  office: 'rental-offices',
  readings: ['office-may'],
})

/** Item 12: by the number of children under 18 the choice of unit may be eased. */
export const rentalUnitType = benefit({
  id: 'zhangping/rental-unit-type',
  category: 'priority',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-12-10'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { qualifiesForPublicRental, hasMinorChild: atLeast(minorChildren, 1) },
  value: priority,
  office: 'rental-offices',
  readings: ['office-may'],
})

/** Item 12: among equals, families that have borne a third child and special families come first. */
export const rentalPriority = benefit({
  id: 'zhangping/rental-priority',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-11'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { qualifiesForPublicRental, threeChildrenOrSpecial: either(atLeast(childrenBorne, 3), inSpecialFamily) },
  value: priority,
  office: 'rental-offices',
  readings: ['children-borne', 'special-couple'],
})

/** Item 12: tenants who need another unit because the family grew, a child goes to school or the like are moved in good time. */
export const rentalExchange = benefit({
  id: 'zhangping/rental-exchange',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-12'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { publicRentalTenant },
  value: service,
  office: 'rental-offices',
  readings: ['exchange-on-need'],
})
