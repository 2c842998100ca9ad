import { benefit, cite, datedFigure, days, leave } from '../../language'
import { employed, marrying, weddingLeaveTime, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { xinjiang } from './place'

const provision = cite(populationRegulation, 'xinjiang-population-20-1')

/** Article 20: twenty days on top of the three that employees have everywhere for their wedding. The twenty are the same since 2017. */
export const marriageLeave = benefit({
  id: 'xinjiang/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: [...provision, ...cite(populationRegulation, 'xinjiang-population-20-5')],
  nexus: { worksHere: worksIn(xinjiang) },
  conditions: { employed, marrying },
  value: leave('once', datedFigure([{ from: '2017-07-28', value: days(3 + 20).once, source: provision }]), { time: weddingLeaveTime() }),
  office: 'employer',
  readings: ['marriage-within-a-year'],
  implements: ['national/marriage-leave'],
})
