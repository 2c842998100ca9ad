import { housing } from '../../../../household'
import { atLeast, benefit, cite, exists, inPlace, not, unspecified } from '../../../../language'
import { childrenHad, familyIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 11: a subsidy for multi-child families that buy a home. Sum, dates and kinds of home stand in the district's detail rules. */
export const homePurchaseSubsidy = benefit({
  id: 'shangyu/home-purchase-subsidy',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-11-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { multiChild: atLeast(childrenHad, 2), buysAHome: exists(housing.buying) },
  doubts: { homeElsewhere: not(inPlace(housing.buying.place, shangyu)) },
  value: unspecified('cash', 'once'),
  office: 'housing-bureau',
  readings: ['multi-child-open', 'figure-elsewhere'],
})
