import { child } from '../../../../household'
import { benefit, cite, service, under, unspecified } from '../../../../language'
import { inNursery, someEmployedIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 14: holiday classes for employees' children, where a union or the women's federation holds one. Age and fee are open. */
export const holidayClass = benefit({
  id: 'shangyu/holiday-class',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-14-2'),
  nexus: { employedHere: someEmployedIn(shangyu) },
  conditions: { minor: under(child.birthDate, 18) },
  value: service,
  office: 'union',
  readings: ['child-under-eighteen'],
})

/** Item 14: employers are encouraged to pay back a fitting part of their employees' nursery fees. */
export const employerNurseryFees = benefit({
  id: 'shangyu/employer-nursery-fees',
  category: 'fees',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-14-3'),
  nexus: { employedHere: someEmployedIn(shangyu) },
  conditions: { inNursery },
  value: unspecified('cash'),
  office: 'employer',
  readings: ['employer-decides', 'no-figure'],
  implements: ['shaoxing/employer-nursery-fees'],
})

/** Item 19: employers that are able are encouraged to set up a nursing room and childcare for their own. */
export const employerChildcare = benefit({
  id: 'shangyu/employer-childcare',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-19-3'),
  nexus: { employedHere: someEmployedIn(shangyu) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'employer',
  readings: ['employer-decides', 'infant-under-three'],
  implements: ['shaoxing/workplace-childcare'],
})
