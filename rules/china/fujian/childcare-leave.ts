import { parent } from '../../household'
import { benefit, cite, datedFigure, days, leave } from '../../language'
import { childcareLeaveTime, employed, hasInfant, isInfant, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { fujian } from './place'

const regulation = cite(populationRegulation, 'fujian-population-24-childcare')

/** Article 24 as revised in March 2022: ten days a year on full pay for each parent of a child under three. */
export const childcareLeave = benefit({
  id: 'fujian/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: regulation,
  nexus: { worksHere: worksIn(fujian) },
  conditions: { employed, childUnderThree: hasInfant },
  value: leave('year', datedFigure([{ from: '2022-03-30', value: days(10).perYear, source: regulation }]), {
    used: parent.leaveUsedThisYear.childcare,
    time: childcareLeaveTime(isInfant, 3),
  }),
  office: 'employer',
  readings: ['leave-per-parent', 'year-open', 'age-on-birthday', 'full-pay'],
})
