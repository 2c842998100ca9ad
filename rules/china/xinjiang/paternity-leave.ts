import { benefit, cite, datedFigure, days, leave, not } from '../../language'
import { employed, fatherLeaveTime, married, worksIn } from '../readings'
import { lawfullyBorneWithinAYear, pregnantOrLawfulBirth } from './births'
import { populationRegulation } from './documents'
import { xinjiang } from './place'

const provision = cite(populationRegulation, 'xinjiang-population-20-3')

/** Article 20: the father's leave around a birth, twenty days since June 2022. Before there were fifteen, as one page says without a first day: no figure. */
export const paternityLeave = benefit({
  id: 'xinjiang/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: [...provision, ...cite(populationRegulation, 'xinjiang-population-20-5')],
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, pregnantOrLawfulBirth },
  doubts: { notMarried: not(married) },
  value: leave('birth', datedFigure([{ from: '2022-06-04', value: days(20).perBirth, source: provision }]), {
    time: fatherLeaveTime(lawfullyBorneWithinAYear),
  }),
  office: 'employer',
  readings: ['birth-within-a-year', 'fifteen-before'],
})
