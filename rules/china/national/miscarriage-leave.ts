import { pregnancyLoss } from '../../household'
import {
  all,
  atLeast,
  benefit,
  choose,
  cite,
  datedFigure,
  days,
  everyDayAsRead,
  forEach,
  later,
  leave,
  minus,
  number,
  onOccasion,
  since,
  through,
  type Count,
  type Expr,
} from '../../language'
import { employed, worksIn } from '../readings'
import { womenWorkersRules } from './documents'
import { china } from './place'

const source = cite(womenWorkersRules, 'women-workers-7')
const early = datedFigure([{ from: '2012-04-28', value: number(15), source }], { unit: 'days' })
const fromFourMonths = datedFigure([{ from: '2012-04-28', value: number(42), source }], { unit: 'days' })

/** 15 days where a pregnancy ends before its fourth month is complete, 42 from then on. */
export const daysAfterLoss: Expr<Count> = choose([{ when: atLeast(pregnancyLoss.months, 4), then: fromFourMonths }], early)

/** The day of the loss is the first day of the leave. */
export const onLeaveAfterLoss = all(since(pregnancyLoss.on), through(later(pregnancyLoss.on, { days: minus(daysAfterLoss, number(1)) })))

/** Decree 619, article 7: leave after a miscarriage, by how far the pregnancy had come. */
export const miscarriageLeave = benefit({
  id: 'national/miscarriage-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, onLeaveAfterLoss },
  value: leave('once', forEach(days(1).once, daysAfterLoss), {
    time: onOccasion({ occasion: 'loss', on: pregnancyLoss.on, start: 'occasion', counts: everyDayAsRead('loss-leave-from-the-day') }),
  }),
  office: 'employer',
  readings: ['loss-leave-from-the-day'],
})
