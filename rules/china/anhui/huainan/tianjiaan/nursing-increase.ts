import { elder, parent } from '../../../../household'
import { benefit, cite, reached, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'
import { specialCouple } from './special-families'

const shared = {
  category: 'money',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-20-3'),
  nexus: { familyHere: familyIn(tianjiaan) },
  value: unspecified('cash', 'month'),
  office: 'health-commission',
  readings: ['office-may', 'no-figure'],
} as const

/** Item 20: the nursing allowance may be raised with age and need of care. */
export const nursingIncrease = benefit({
  ...shared,
  id: 'tianjiaan/nursing-increase',
  subject: 'each-elder',
  conditions: { specialFamilyElder: elder.specialFamily, sixty: reached(elder.birthDate, 60) },
  topsUp: ['tianjiaan/nursing-allowance'],
})

/** The same for mother and father where the couple itself is the special family. */
export const nursingIncreaseParent = benefit({
  ...shared,
  id: 'tianjiaan/nursing-increase-parent',
  subject: 'each-parent',
  conditions: { specialFamily: specialCouple, sixty: reached(parent.birthDate, 60) },
  topsUp: ['tianjiaan/nursing-allowance-parent'],
})
