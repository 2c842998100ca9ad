import { benefit, cite, datedFigure, days, leave } from '../../language'
import { borneWithinAYear, employed, fatherLeaveTime, marrying, pregnantOrGaveBirth, weddingLeaveTime, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { fujian } from './place'

const regulation = cite(populationRegulation, 'fujian-population-24')

/** Article 24: fifteen days on full pay for those who register a marriage. */
export const marriageLeave = benefit({
  id: 'fujian/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: regulation,
  nexus: { worksHere: worksIn(fujian) },
  conditions: { employed, marrying },
  value: leave('once', datedFigure([{ from: '2016-02-19', value: days(15).once, source: regulation }]), { time: weddingLeaveTime() }),
  office: 'employer',
  readings: ['marriage-within-a-year', 'full-pay'],
  implements: ['national/marriage-leave'],
})

/** Article 24: fifteen days on full pay for the husband to look after mother and newborn. */
export const paternityLeave = benefit({
  id: 'fujian/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'entitled',
  basis: regulation,
  nexus: { worksHere: worksIn(fujian) },
  conditions: { employed, pregnantOrGaveBirth },
  value: leave('birth', datedFigure([{ from: '2016-02-19', value: days(15).perBirth, source: regulation }]), {
    time: fatherLeaveTime(borneWithinAYear),
  }),
  office: 'employer',
  readings: ['birth-within-a-year', 'full-pay'],
})
