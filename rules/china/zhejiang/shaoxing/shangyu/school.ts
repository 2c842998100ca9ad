import { atLeast, benefit, cite, priority, service, unspecified } from '../../../../language'
import { childrenHad, elderSiblingAtSchool, familyIn, inCompulsorySchool, inKindergarten } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 16: in multi-child families the younger may follow the elder into the same kindergarten or school. */
export const siblingSchool = benefit({
  id: 'shangyu/sibling-school',
  category: 'priority',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-16-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { multiChild: atLeast(childrenHad, 2), elderSiblingAtSchool },
  value: priority,
  office: 'education-bureau',
  readings: ['multi-child-open', 'school-stages-open'],
  implements: ['shaoxing/sibling-school'],
})

/** Item 16: kindergarten fees are to be reduced by an adjusted policy, which says for whom and by how much. */
export const kindergartenFees = benefit({
  id: 'shangyu/kindergarten-fees',
  category: 'fees',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-16-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { inKindergarten },
  value: unspecified('fee-reduction', 'month'),
  office: 'education-bureau',
  readings: ['kindergarten-group-open', 'no-figure'],
})

/** Item 16: supervised hours after lessons in primary and junior secondary school. */
export const afterSchool = benefit({
  id: 'shangyu/after-school',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-16-4'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { inCompulsorySchool },
  value: service,
  office: 'education-bureau',
})
