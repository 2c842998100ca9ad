import { child, parent } from '../../../../household'
import { all, any, benefit, children, cite, days, is, leave, not, under } from '../../../../language'
import { childcareLeaveTime, childBorne, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

const bornToThisCouple = all(is(child.relation, 'biological'), under(child.birthDate, 3))
const ofEarlierMarriage = all(is(child.relation, 'earlier-marriage'), under(child.birthDate, 3))

const borneUnderThree = all<'child'>(childBorne, under(child.birthDate, 3))

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
    childUnderThree: any(children, borneUnderThree),
  },
  // The clause speaks of the couple who bore the child; of step-parents it says nothing.
  doubts: { onlyStepchild: all(any(children, ofEarlierMarriage), not(any(children, bornToThisCouple))) },
  value: leave('year', days(10).perYear, {
    used: parent.leaveUsedThisYear.childcare,
    time: childcareLeaveTime(borneUnderThree, 3),
  }),
  office: 'employer',
  readings: ['leave-per-parent', 'year-open', 'age-on-birthday'],
  implements: ['fujian/childcare-leave'],
})
