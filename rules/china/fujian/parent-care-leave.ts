import { elder, parent } from '../../household'
import { all, any, benefit, cite, datedFigure, days, elders, leave, namesParent, reached } from '../../language'
import { employed, worksIn } from '../readings'
import { eldersRegulation } from './documents'
import { fujian } from './place'

const regulation = cite(eldersRegulation, 'fujian-elders-only-child')

/** Up to ten days a year on full pay for an only child whose own parent of 60 or more is in hospital. */
export const parentCareLeave = benefit({
  id: 'fujian/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: regulation,
  nexus: { worksHere: worksIn(fujian) },
  conditions: {
    employed,
    onlyChild: parent.onlyChild,
    ownParentSixtyInHospital: any(elders, all(namesParent(elder.parentOf), reached(elder.birthDate, 60), elder.hospitalised)),
  },
  value: leave('year', datedFigure([{ from: '2017-03-01', value: days(10).perYear, source: regulation }]), {
    bound: 'at-most',
    used: parent.leaveUsedThisYear.parentCare,
  }),
  office: 'employer',
  readings: ['own-parents-only', 'year-open', 'age-on-birthday', 'full-pay'],
})
