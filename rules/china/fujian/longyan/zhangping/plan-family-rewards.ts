import { planFamily } from '../../../../household'
import { benefit, cite, is, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 15: one-child families and rural two-daughter families from before the two-child policy keep the rewards they have. The sums stand in the schemes that go on. */
export const planFamilyRewards = benefit({
  id: 'zhangping/plan-family-rewards',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-15-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { planFamily: is(planFamily, 'only-child-certificate', 'rural-two-daughters') },
  value: unspecified('cash'),
  office: 'health-and-finance',
  readings: ['before-2016', 'figure-elsewhere'],
})
