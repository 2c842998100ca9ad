import { benefit, cite, days, everyDayAsRead, forEach, leave } from '../../language'
import { employed, worksIn } from '../readings'
import { womenWorkersRules } from './documents'
import { maternityLeaveTime } from './maternity-leave-days'
import { birthAhead, daysOfThisLeave, lasts, onMaternityLeave } from './maternity-leave-time'
import { china } from './place'

/** Decree 619, article 7: 98 days of leave for a birth, 15 more for a difficult one and for every baby after the first. What provinces add is theirs. */
export const maternityLeave = benefit({
  id: 'national/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(womenWorkersRules, 'women-workers-7'),
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, onMaternityLeave },
  value: leave('birth', forEach(days(1).perBirth, daysOfThisLeave), {
    bound: 'at-least',
    time: maternityLeaveTime(lasts, birthAhead, everyDayAsRead('leave-from-birth')),
  }),
  office: 'employer',
  readings: ['province-adds-days', 'leave-from-birth', 'caesarean-alone'],
})
