import { child } from '../../../../household'
import { benefit, cite, service, under } from '../../../../language'
import { familyIn, hasInfant, someEmployedIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 9: employers are encouraged to run or arrange childcare for their staff. The employer decides. */
export const employerNursery = benefit({
  id: 'zhangping/employer-nursery',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-9-2'),
  nexus: { employedHere: someEmployedIn(zhangping) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'employer-nursery',
  readings: ['employer-decides', 'infant-under-three'],
})

/** Item 9: clinics are encouraged to teach families how to care for an infant at home. */
export const homeCareGuidance = benefit({
  id: 'zhangping/home-care-guidance',
  category: 'services',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-9-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { childUnderThree: hasInfant },
  value: service,
  office: 'civil-affairs-and-health',
  readings: ['clinic-decides', 'infant-under-three'],
})

/** Item 9: rooms for nursing and changing in public places. */
export const nursingRooms = benefit({
  id: 'zhangping/nursing-rooms',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-9-5'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { childUnderThree: hasInfant },
  value: service,
  office: 'health-union-women',
  readings: ['infant-under-three'],
})
