import { planFamily } from '../../../../household'
import { benefit, cite, is, service, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 19: no social maintenance fee and no approval for a further child any more. */
export const noBirthFee = benefit({
  id: 'tianjiaan/no-birth-fee',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-19-1'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {},
  value: service,
  office: 'health-commission',
})

/** Item 19: one-child families and rural two-daughter families from before the two-child policy keep their rewards and support. */
export const planFamilyRewards = benefit({
  id: 'tianjiaan/plan-family-rewards',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-19-3'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { planFamily: is(planFamily, 'only-child-certificate', 'rural-two-daughters') },
  value: unspecified('cash'),
  office: 'health-commission',
  readings: ['before-2016', 'figure-elsewhere'],
})
