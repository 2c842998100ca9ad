import { benefit, cite, datedFigure, days, leave } from '../../language'
import { employed, worksIn } from '../readings'
import { pregnantOrLawfulBirth } from './births'
import { populationRegulation } from './documents'
import { xinjiang } from './place'

const provision = cite(populationRegulation, 'xinjiang-population-20-3')

/** Article 20: the father's leave around a birth, twenty days since June 2022. One page says fifteen of the time before. */
export const paternityLeave = benefit({
  id: 'xinjiang/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: [...provision, ...cite(populationRegulation, 'xinjiang-population-20-5')],
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, pregnantOrLawfulBirth },
  value: leave(
    'birth',
    datedFigure([
      { from: '2017-07-28', value: days(15).perBirth, source: provision, attested: 'single' },
      { from: '2022-06-04', value: days(20).perBirth, source: provision },
    ]),
  ),
  office: 'employer',
  readings: ['birth-within-a-year'],
})
