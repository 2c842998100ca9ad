import { benefit, cite, service } from '../../../../language'
import { employed, hasInfant, worksIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 4: employers are encouraged to agree flexible leave and hours with parents of an infant. */
export const flexibleWork = benefit({
  id: 'tianjiaan/flexible-work',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-4-3'),
  nexus: { worksHere: worksIn(tianjiaan) },
  conditions: { employed, childUnderThree: hasInfant },
  value: service,
  office: 'employer',
  readings: ['employer-decides', 'infant-under-three'],
})
