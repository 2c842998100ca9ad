import { planFamily } from '../../../household'
import { benefit, cite, is, service, unspecified } from '../../../language'
import { familyIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 14: household register, school and work no longer ask how many children somebody has. */
export const noBirthTest = benefit({
  id: 'shaoxing/no-birth-test',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-14-1'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: {},
  value: service,
  office: 'department',
})

/** Item 14: one-child and rural two-daughter families from before the two-child policy keep the rewards they have. */
export const planFamilyRewards = benefit({
  id: 'shaoxing/plan-family-rewards',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-14-2'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { planFamily: is(planFamily, 'only-child-certificate', 'rural-two-daughters') },
  value: unspecified('cash'),
  office: 'health',
  readings: ['before-2016', 'figure-elsewhere'],
  implements: ['zhejiang/only-child-reward'],
})
