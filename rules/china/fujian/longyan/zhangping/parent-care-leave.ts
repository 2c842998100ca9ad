import { elder, parent } from '../../../../household'
import { all, any, benefit, cite, days, elders, leave, namesParent, reached } from '../../../../language'
import { employed, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 15: an only child with an employer has up to ten days a year, on full pay, to care for an own parent of 60 or more who is in hospital. */
export const parentCareLeave = benefit({
  id: 'zhangping/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-15-3'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: {
    employed,
    onlyChild: parent.onlyChild,
    ownParentSixtyInHospital: any(elders, all(namesParent(elder.parentOf), reached(elder.birthDate, 60), elder.hospitalised)),
  },
  value: leave('year', days(10).perYear, { bound: 'at-most', used: parent.leaveUsedThisYear.parentCare }),
  office: 'employer',
  readings: ['own-parents-only', 'year-open', 'age-on-birthday'],
  implements: ['fujian/parent-care-leave'],
})
