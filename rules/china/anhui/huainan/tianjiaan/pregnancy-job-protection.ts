import { benefit, cite, service } from '../../../../language'
import { employed, pregnantOrNewMother, worksIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 5: no cut in pay, dismissal or ending of the contract because of pregnancy, birth or nursing. */
export const pregnancyJobProtection = benefit({
  id: 'tianjiaan/pregnancy-job-protection',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-5-2'),
  nexus: { worksHere: worksIn(tianjiaan) },
  conditions: { employed, pregnantOrNewMother },
  value: service,
  office: 'employer',
  readings: ['nursing-under-one'],
})
