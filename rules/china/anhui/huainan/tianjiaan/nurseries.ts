import { child } from '../../../../household'
import { benefit, cite, either, reached, service, under, unspecified } from '../../../../language'
import { familyIn, inNursery, someParentWorksIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 15: kindergartens that can, open a class for two-year-olds. */
export const kindergartenNurseryClass = benefit({
  id: 'tianjiaan/kindergarten-nursery-class',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-15-4'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { twoOrOlder: reached(child.birthDate, 2), underThree: under(child.birthDate, 3) },
  value: service,
  office: 'education-bureau',
  readings: ['age-on-birthday', 'kindergarten-decides'],
})

/** Item 15: large parks and employers that can, run day care for their workers' children, and may open it to residents. */
export const workplaceNursery = benefit({
  id: 'tianjiaan/workplace-nursery',
  category: 'services',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-15-5'),
  nexus: { worksOrLivesHere: either(someParentWorksIn(tianjiaan), familyIn(tianjiaan)) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'union',
  readings: ['infant-under-three', 'employer-decides'],
})

/** Item 15: which rule sets the fee of a nursery: like public kindergartens, the city government, or the market. A rule, not a reduction. */
export const nurseryFeeRules = benefit({
  id: 'tianjiaan/nursery-fee-rules',
  category: 'fees',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-15-8'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { inNursery },
  value: unspecified('service', 'month'),
  office: 'reform-commission',
  readings: ['figure-elsewhere'],
})
