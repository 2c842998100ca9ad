import { mother, parent } from '../../../household'
import { benefit, cite, is, service, unspecified } from '../../../language'
import { insuredIn, motherInMaternityInsurance, motherInsuredAsEmployee, pregnantOrRecentBirth } from '../../readings'
import { onMaternityLeave } from '../maternity-leave'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 4: flexible workers are in maternity insurance as well; as in the employee scheme's medical insurance, from which it comes. */
export const flexibleWorkerInsurance = benefit({
  id: 'shaoxing/flexible-worker-insurance',
  category: 'reimbursement',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-4-1'),
  nexus: { insuredHere: insuredIn(shaoxing) },
  conditions: { flexibleInsured: is(parent.medicalInsurance, 'flexible') },
  value: service,
  office: 'insurance',
  readings: ['flexible-in-employee-scheme', 'cover-not-sum'],
})

/** Item 4: maternity insurance pays the medical costs of a birth and an allowance; the figures are elsewhere. */
export const maternityBenefits = benefit({
  id: 'shaoxing/maternity-benefits',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-4-2'),
  nexus: { insuredHere: insuredIn(shaoxing) },
  conditions: { pregnantOrRecentBirth, inMaternityInsurance: motherInMaternityInsurance },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'insurance',
  readings: ['figure-elsewhere', 'recent-birth'],
})

/** Item 4: money towards social insurance while on maternity leave, for women insured through an enterprise. To whom it is paid is open. */
export const leaveInsuranceSubsidy = benefit({
  id: 'shaoxing/leave-insurance-subsidy',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-4-6'),
  nexus: { insuredHere: insuredIn(shaoxing) },
  conditions: {
    insuredAsEmployee: motherInsuredAsEmployee,
    enterprise: is(mother.employer, 'enterprise'),
    onMaternityLeave,
  },
  value: unspecified('cash', 'month'),
  office: 'labour',
  readings: ['subsidy-recipient', 'leave-by-regulation', 'no-figure'],
})
