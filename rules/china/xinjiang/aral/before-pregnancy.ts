import { planningChild } from '../../../household'
import { benefit, cite, service } from '../../../language'
import { employed, familyIn, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

/** Item 6: couples who hope for a child are called to a check at a hospital of the regiments and towns. */
export const preconceptionCheck = benefit({
  id: 'aral/preconception-check',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-6-1'),
  nexus: { familyHere: familyIn(aral) },
  conditions: { planningChild },
  value: service,
  office: 'health-commission',
  readings: ['free-not-written'],
})

/** Item 6: six months of folic acid, free, for those who take the check. */
export const folicAcid = benefit({
  id: 'aral/folic-acid',
  category: 'services',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'aral-6-2'),
  nexus: { familyHere: familyIn(aral) },
  conditions: { planningChild },
  value: service,
  office: 'health-commission',
  readings: ['each-one-checked'],
})

/** Item 6: employers are encouraged to count the time of the check as working time. */
export const preconceptionCheckTime = benefit({
  id: 'aral/preconception-check-time',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'aral-6-3'),
  nexus: { worksHere: worksIn(aral) },
  conditions: { employed, planningChild },
  value: service,
  office: 'employer-leave',
  readings: ['employer-decides'],
})
