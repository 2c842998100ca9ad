import { benefit, cite, datedFigure, days, leave, type Expr, type LeaveDays } from '../../language'
import { employed, marrying, weddingLeaveTime, worksIn } from '../readings'
import { labourLaw, marriageLeaveNotice } from './documents'
import { china } from './place'

const notice = cite(marriageLeaveNotice, 'marriage-leave-notice-1')
const figure = (amount: number): Expr<LeaveDays<'once'>> => datedFigure([{ from: '1980-02-20', value: days(amount).once, source: notice }])

/** The notice of 1980: one to three days of paid leave on marriage; the journey comes on top for couples who work apart. */
export const marriageLeave = benefit({
  id: 'national/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: [...notice, ...cite(labourLaw, 'labour-law-51')],
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, marrying },
  value: leave('once', figure(1), {
    upTo: figure(3),
    time: weddingLeaveTime(),
  }),
  office: 'employer',
  readings: ['province-adds-marriage-leave', 'marriage-within-a-year'],
})
