import { child } from '../../household'
import { all, benefit, cite, either, exists, later, not, notAfter, service, through, under } from '../../language'
import { familyIn, someParentInsuredIn } from '../readings'
import { newbornNotice } from './documents'
import { fujian } from './place'
import { oneStopServices } from '../national/documents'

const lastDay = later(child.birthDate, { days: 90 })

/** A newborn paid for within ninety days is insured from its birth; later, from the payment. One not paid for yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'fujian/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(newbornNotice, 'fujian-newborns-90-days'),
  nexus: { guardianHere: either(familyIn(fujian), someParentInsuredIn(fujian)) },
  conditions: {
    underOne: under(child.birthDate, 1),
    paidWithin90Days: either(notAfter(child.insuredOn, lastDay), all(not(exists(child.insuredOn)), through(lastDay))),
  },
  value: service,
  deadlines: { insureNewborn: { by: lastDay, when: not(exists(child.insuredOn)), lost: 'cover-from-birth' } },
  papers: {
    'birth-certificate': { by: 'fujian-newborns-90-days' },
  },
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'medical-insurance',
  readings: ['newborn-notice-undated', 'first-year-certificate', 'cover-not-sum'],
})
