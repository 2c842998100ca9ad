import { mother, parent } from '../../../../household'
import { benefit, cite, is, service, unspecified } from '../../../../language'
import { insuredIn, motherInMaternityInsurance, pregnantOrRecentBirth } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 13: flexible workers in the employee scheme and those drawing unemployment benefit are in maternity insurance as well. */
export const flexibleWorkerInsurance = benefit({
  id: 'shangyu/flexible-worker-insurance',
  category: 'reimbursement',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-13-1'),
  nexus: { insuredHere: insuredIn(shangyu) },
  conditions: { flexibleOrBenefit: is(parent.medicalInsurance, 'flexible', 'unemployment-benefit') },
  value: service,
  office: 'insurance-bureau',
  readings: ['cover-not-sum'],
  implements: ['shaoxing/flexible-worker-insurance'],
})

/** Item 13: what resident insurance pays towards the medical costs of a birth is to rise; the figures are elsewhere. */
export const residentBirthCosts = benefit({
  id: 'shangyu/resident-birth-costs',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-13-2'),
  nexus: { insuredHere: insuredIn(shangyu) },
  conditions: { pregnantOrRecentBirth, residentInsurance: is(mother.medicalInsurance, 'resident') },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'insurance-bureau',
  readings: ['figure-elsewhere', 'recent-birth'],
})

/** Item 13: maternity insurance settles a birth without the mother's having to apply. It is being rolled out. */
export const maternityClaimService = benefit({
  id: 'shangyu/maternity-claim-service',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-13-3'),
  nexus: { insuredHere: insuredIn(shangyu) },
  conditions: { pregnantOrRecentBirth, inMaternityInsurance: motherInMaternityInsurance },
  value: service,
  office: 'insurance-bureau',
  readings: ['recent-birth'],
})
