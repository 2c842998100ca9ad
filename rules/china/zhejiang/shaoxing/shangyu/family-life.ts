import { atLeast, benefit, cite, either, service } from '../../../../language'
import { familyIn, hasInfant, minorChildren, pregnant } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 19: rooms for mothers and babies, and quick lanes, in public places that have room for them. */
export const babyRooms = benefit({
  id: 'shangyu/baby-rooms',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-19-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { pregnantOrInfant: either(pregnant, hasInfant) },
  value: service,
  office: 'womens-federation',
  readings: ['infant-under-three'],
})

/** Item 19: guidance for parents in bringing up children. */
export const familyEducation = benefit({
  id: 'shangyu/family-education',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-19-5'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { hasMinorChild: atLeast(minorChildren, 1) },
  value: service,
  office: 'womens-federation',
})
