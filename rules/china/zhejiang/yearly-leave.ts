import { elder, parent } from '../../household'
import { all, any, benefit, cite, datedFigure, days, elders, leave, namesParent, reached } from '../../language'
import { childcareLeaveTime, employed, hasInfant, isInfant, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { zhejiang } from './place'

/** Article 22: 10 days a year for each parent of a child under three, at full pay. */
export const childcareLeave = benefit({
  id: 'zhejiang/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-22-3'),
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: { employed, childUnderThree: hasInfant },
  value: leave(
    'year',
    datedFigure([{ from: '2021-11-25', value: days(10).perYear, source: cite(populationRegulation, 'zhejiang-population-22-3') }]),
    {
      used: parent.leaveUsedThisYear.childcare,
      time: childcareLeaveTime(isInfant, 3),
    },
  ),
  office: 'employer',
  readings: ['year-open', 'several-infants-open', 'age-on-birthday'],
})

/** Article 28: 5 days a year for an only child whose father or mother is 60 or older, at full pay. No hospital stay is asked. */
export const parentCareLeave = benefit({
  id: 'zhejiang/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-28'),
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: {
    employed,
    onlyChild: parent.onlyChild,
    ownParentSixty: any(elders, all(namesParent(elder.parentOf), reached(elder.birthDate, 60))),
  },
  value: leave(
    'year',
    datedFigure([{ from: '2021-11-25', value: days(5).perYear, source: cite(populationRegulation, 'zhejiang-population-28') }]),
    { used: parent.leaveUsedThisYear.parentCare },
  ),
  office: 'employer',
  readings: ['care-year-open', 'one-parent-enough'],
})
