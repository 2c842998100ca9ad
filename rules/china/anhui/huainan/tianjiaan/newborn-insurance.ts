import { child } from '../../../../household'
import { all, benefit, cite, either, exists, later, not, notAfter, through, under, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

const lastDay = later(child.birthDate, { months: 3 })

/** Item 3: a newborn insured within three months of birth has resident insurance for the year of birth. One not insured yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'tianjiaan/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-3-5'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {
    underOne: under(child.birthDate, 1),
    insuredInTime: either(notAfter(child.insuredOn, lastDay), all(not(exists(child.insuredOn)), through(lastDay))),
  },
  value: unspecified('service', 'year'),
  deadlines: { insureNewborn: { by: lastDay, when: not(exists(child.insuredOn)), lost: 'all' } },
  together: { service: 'birth', basis: cite(plan, 'tianjiaan-2-2') },
  office: 'insurance-bureau',
  readings: ['newborn-deadline', 'birth-year-cover'],
  implements: ['anhui/newborn-insurance'],
})
