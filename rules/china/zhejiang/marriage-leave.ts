import { marriage } from '../../household'
import { all, benefit, cite, datedFigure, day, days, exists, leave, not, notBefore } from '../../language'
import { employed, marrying, worksIn } from '../readings'
import { marriageLeaveRules } from './documents'
import { zhejiang } from './place'

const start = '2024-09-27'

/** The 2024 rules: 13 days of marriage leave. Couples who had registered within the year before may take what they lack of it. */
export const marriageLeave = benefit({
  id: 'zhejiang/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(marriageLeaveRules, 'zhejiang-marriage-leave-days'),
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: { employed, marrying },
  doubts: { marriedBeforeTheRules: all(exists(marriage.registeredOn), not(notBefore(marriage.registeredOn, day(start)))) },
  value: leave(
    'once',
    datedFigure([{ from: start, value: days(13).once, source: cite(marriageLeaveRules, 'zhejiang-marriage-leave-days') }]),
  ),
  office: 'employer',
  readings: ['three-days-before', 'leave-in-parts', 'weekends-draft-only', 'marriage-within-a-year'],
  implements: ['national/marriage-leave'],
})
