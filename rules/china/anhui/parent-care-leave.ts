import { elder, parent } from '../../household'
import { all, any, benefit, choose, cite, datedFigure, days, elders, leave, namesParent, reached } from '../../language'
import { employed, worksIn } from '../readings'
import { elderCareRegulation } from './documents'
import { anhui } from './place'

const source = cite(elderCareRegulation, 'anhui-elder-care-leave')
const forAnOnlyChild = datedFigure([{ from: '2022-12-01', value: days(20).perYear, source }])
const forAnother = datedFigure([{ from: '2022-12-01', value: days(7).perYear, source }])

/** Days a year to care for an own parent of sixty or more who is in hospital: twenty for an only child, seven for any other. */
export const parentCareLeave = benefit({
  id: 'anhui/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: {
    employed,
    ownParentSixtyInHospital: any(elders, all(namesParent(elder.parentOf), reached(elder.birthDate, 60), elder.hospitalised)),
  },
  value: leave('year', choose([{ when: parent.onlyChild, then: forAnOnlyChild }], forAnother), {
    used: parent.leaveUsedThisYear.parentCare,
  }),
  papers: {
    'hospital-proof': { by: 'anhui-elder-care-leave' },
  },
  office: 'employer',
  readings: ['own-parents-only', 'pay-open', 'year-open', 'age-on-birthday'],
})
