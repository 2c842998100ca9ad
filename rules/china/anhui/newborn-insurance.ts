import { child } from '../../household'
import { all, benefit, cite, either, exists, later, not, notAfter, service, through, under } from '../../language'
import { newbornOf } from '../readings'
import { insuranceBureau2025 } from './documents'
import { anhui } from './place'

const lastDay = later(child.birthDate, { days: 90 })

/** A newborn whose insurance is paid within ninety days of birth is covered from birth. One not insured yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'anhui/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(insuranceBureau2025, 'anhui-insurance-2025-newborn'),
  nexus: { newbornHere: newbornOf(anhui) },
  conditions: {
    underOne: under(child.birthDate, 1),
    insuredInNinetyDays: either(notAfter(child.insuredOn, lastDay), all(not(exists(child.insuredOn)), through(lastDay))),
  },
  value: service,
  office: 'insurance',
  readings: ['ninety-days', 'first-year-shown'],
})
