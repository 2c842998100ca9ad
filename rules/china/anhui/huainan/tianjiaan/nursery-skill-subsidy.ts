import { parent } from '../../../../household'
import { atLeast, benefit, cashRange, cite, is, yuan } from '../../../../language'
import { worksIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 16: 1,000 to 2,000 yuan for a nursery worker who earns a skill certificate after twelve months of unemployment insurance. */
export const nurserySkillSubsidy = benefit({
  id: 'tianjiaan/nursery-skill-subsidy',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-16-2'),
  nexus: { worksHere: worksIn(tianjiaan) },
  conditions: {
    nurseryWorker: is(parent.occupation, 'nursery-worker'),
    twelveMonthsInsured: atLeast(parent.unemploymentInsurance.months, 12),
    newCertificate: is(parent.newSkillCertificate, 'junior', 'intermediate', 'senior'),
  },
  value: cashRange('once', yuan(1000).once, yuan(2000).once),
  office: 'labour-bureau',
  readings: ['level-decides', 'months-added-up'],
})
