import { child } from '../../../../household'
import { benefit, cite, under, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 10: the childcare subsidy of the nation and the province is carried out here; conditions and sum are theirs. */
export const childcareSubsidy = benefit({
  id: 'shangyu/childcare-subsidy',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-10-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { underThree: under(child.birthDate, 3), bornLawfully: child.lawful },
  value: unspecified('cash', 'year'),
  office: 'development-bureau',
  readings: ['subsidy-under-three', 'subsidy-lawful', 'figure-elsewhere'],
  implements: ['national/childcare-subsidy'],
})
