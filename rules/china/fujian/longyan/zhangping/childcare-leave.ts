import { child, parent } from '../../../../household'
import { all, any, benefit, children, cite, days, is, leave, under } from '../../../../language'
import { childBorne, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 11: ten days a year for each of the two parents until the child is three. */
export const childcareLeave = benefit({
  id: 'zhangping/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-11-4'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: {
    employed: is(parent.work, 'employee'),
    childUnderThree: any(children, all(childBorne, under(child.birthDate, 3))),
  },
  value: leave('year', days(10).perYear, { used: parent.leaveUsedThisYear.childcare }),
  office: 'employer',
  readings: ['leave-per-parent', 'age-on-birthday'],
})
