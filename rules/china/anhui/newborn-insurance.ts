import { child, residence } from '../../household'
import { all, benefit, cite, either, exists, inPlace, later, not, notAfter, service, through, tied, under } from '../../language'
import { someParentInsuredIn } from '../readings'
import { insuranceBureau2025 } from './documents'
import { anhui } from './place'
import { oneStopServices } from '../national/documents'

/** Where it is registered, whatever the registers of its parents; as long as it has none, where the family lives or a parent is insured. */
const newbornHere = either<'child'>(
  inPlace(child.hukou, anhui),
  all(not(exists(child.hukou)), either(tied(anhui, inPlace(residence, anhui)), someParentInsuredIn(anhui))),
)

const lastDay = later(child.birthDate, { days: 90 })

/** A newborn whose insurance is paid within ninety days of birth is covered from birth. One not insured yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'anhui/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(insuranceBureau2025, 'anhui-insurance-2025-newborn'),
  nexus: { newbornHere },
  conditions: {
    underOne: under(child.birthDate, 1),
    insuredInNinetyDays: either(notAfter(child.insuredOn, lastDay), all(not(exists(child.insuredOn)), through(lastDay))),
  },
  value: service,
  deadlines: { insureNewborn: { by: lastDay, when: not(exists(child.insuredOn)), lost: 'cover-from-birth' } },
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'insurance',
  readings: ['ninety-days', 'first-year-shown'],
})
