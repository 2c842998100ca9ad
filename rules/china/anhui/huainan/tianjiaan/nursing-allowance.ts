import { elder, parent } from '../../../../household'
import { ageInYears, benefit, cash, cite, reached, stepped, yuan } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'
import { specialCouple } from './special-families'

/** 300 yuan a month from the 60th birthday, 100 more from the 70th, the 80th and so on. */
const rate = { from: 60, base: yuan(300).perMonth, every: 10, step: yuan(100).perMonth }

const shared = {
  category: 'money',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-20-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  office: 'health-commission',
  readings: ['full-ten-years'],
} as const

/** Item 20: a monthly nursing allowance for elders of a special family. Each person draws it. */
export const nursingAllowance = benefit({
  ...shared,
  id: 'tianjiaan/nursing-allowance',
  subject: 'each-elder',
  conditions: { specialFamilyElder: elder.specialFamily, sixty: reached(elder.birthDate, 60) },
  value: cash('month', stepped(ageInYears(elder.birthDate), rate)),
})

/** The same for mother and father where the couple itself is the special family. */
export const nursingAllowanceParent = benefit({
  ...shared,
  id: 'tianjiaan/nursing-allowance-parent',
  subject: 'each-parent',
  conditions: { specialFamily: specialCouple, sixty: reached(parent.birthDate, 60) },
  value: cash('month', stepped(ageInYears(parent.birthDate), rate)),
})
