import { parent } from '../../../../household'
import { benefit, cite, is, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 16: people without a job who train or are assessed as infant carers have grants for both. The sums stand elsewhere. */
export const childcareTrainingSubsidy = benefit({
  id: 'tianjiaan/childcare-training-subsidy',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-16-3'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { withoutJob: is(parent.work, 'unemployed', 'not-working') },
  value: unspecified('cash', 'once'),
  office: 'labour-bureau',
  readings: ['figure-elsewhere'],
})
