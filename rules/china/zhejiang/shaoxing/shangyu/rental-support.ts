import { atLeast, benefit, cite, priority } from '../../../../language'
import { childrenHad, familyIn, ownsNoHome } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 11: multi-child families without a home, or with too little room, are favoured when renting. How is not said, nor how little is too little. */
export const rentalSupport = benefit({
  id: 'shangyu/rental-support',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-11-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { multiChild: atLeast(childrenHad, 2), ownsNoHome },
  value: priority,
  office: 'housing-bureau',
  readings: ['multi-child-open', 'housing-difficulty'],
})
