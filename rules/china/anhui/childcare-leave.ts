import { child, parent } from '../../household'
import { all, any, benefit, children, cite, datedFigure, days, is, leave, not, since, under } from '../../language'
import { childcareLeaveTime, employed, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { anhui } from './place'

const source = cite(populationRegulation, 'anhui-population-32-3')
const yearlyDays = datedFigure([{ from: '2022-01-01', value: days(10).perYear, source }])

const underSix = all<'child'>(child.lawful, since(child.birthDate), under(child.birthDate, 6))

/** Article 32: ten days a year for each of the two parents until the child is six. */
export const childcareLeave = benefit({
  id: 'anhui/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(anhui) },
  conditions: { employed, childUnderSix: any(children, underSix) },
  // The article speaks of couples who bore a child; nobody says whether adopted or step-children count.
  doubts: { notBorneTogether: not(any(children, all(underSix, is(child.relation, 'biological')))) },
  value: leave('year', yearlyDays, {
    used: parent.leaveUsedThisYear.childcare,
    time: childcareLeaveTime(underSix, 6),
  }),
  office: 'employer',
  readings: ['stacking-open', 'year-open', 'age-on-birthday'],
})
