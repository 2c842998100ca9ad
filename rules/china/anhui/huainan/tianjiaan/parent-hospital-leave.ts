import { parent } from '../../../../household'
import { benefit, cite, unspecified } from '../../../../language'
import { employed, ownParentHospitalised, worksIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 19: leave for an only child whose parent is in hospital, with pay and benefits kept. Neither age nor days are named. */
export const parentHospitalLeave = benefit({
  id: 'tianjiaan/parent-hospital-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-19-4'),
  nexus: { worksHere: worksIn(tianjiaan) },
  conditions: { employed, onlyChild: parent.onlyChild, ownParentHospitalised },
  value: unspecified('leave-days', 'year'),
  office: 'health-commission',
  readings: ['figure-elsewhere', 'pay-kept'],
  implements: ['anhui/parent-care-leave'],
})
