import { parent } from '../../household'
import { benefit, cite, datedFigure, days, leave, type YearCounting } from '../../language'
import { childcareLeaveTime, employed, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { xinjiang } from './place'
import { isLawfulInfant, lawfulChildUnderThree } from './births'

const provision = cite(populationRegulation, 'xinjiang-population-20-4')

/** One page alone says that the year runs from birthday to birthday. */
const years: readonly YearCounting[] = [
  { of: 'child', by: 'report', reading: 'year-of-the-child' },
  { of: 'calendar', by: 'open' },
]

/** Article 20, as its place in the text suggests: ten days or more a year for each parent, until the child is three. A minimum: employers may give more. */
export const childcareLeave = benefit({
  id: 'xinjiang/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: [...provision, ...cite(populationRegulation, 'xinjiang-population-20-5')],
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, childUnderThree: lawfulChildUnderThree },
  value: leave('year', datedFigure([{ from: '2022-06-04', value: days(10).perYear, source: provision }]), {
    bound: 'at-least',
    used: parent.leaveUsedThisYear.childcare,
    time: childcareLeaveTime(isLawfulInfant, 3, years),
  }),
  office: 'employer',
  readings: ['age-on-birthday', 'leave-per-parent', 'year-of-the-child', 'adopted-too'],
})
