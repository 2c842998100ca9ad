import { child } from '../../../../household'
import { all, any, benefit, children, cite, under, unspecified } from '../../../../language'
import { childBorne, familyIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 10: employers and villages that are able are encouraged to pay families a childcare subsidy of their own. */
export const localChildcareSubsidy = benefit({
  id: 'shangyu/local-childcare-subsidy',
  category: 'money',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-10-3'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { hasMinorChild: any(children, all(childBorne, under(child.birthDate, 18))) },
  value: unspecified('cash'),
  office: 'employer-or-village',
  readings: ['no-figure'],
})
