import { marriage } from '../../household'
import {
  all,
  benefit,
  cite,
  choose,
  datedFigure,
  day,
  days,
  either,
  exists,
  later,
  leave,
  minus,
  not,
  notBefore,
  since,
  through,
  type Counting,
} from '../../language'
import { employed, weddingLeaveTime, worksIn } from '../readings'
import { marriageLeaveRules } from './documents'
import { zhejiang } from './place'

const start = day('2024-09-27')
/** Registered on that day or later, a couple was not yet married for a year when the rules began. */
const lessThanAYearBefore = day('2023-09-28')

const { registeredOn, plannedOn } = marriage
const marriedBeforeTheRules = all(exists(registeredOn), not(notBefore(registeredOn, start)))

/** They may take what they lack. Until when, was not found: a year is counted for them too, from the day on which they could. */
const mayTopUp = all(
  marriedBeforeTheRules,
  notBefore(registeredOn, lessThanAYearBefore),
  since(registeredOn),
  through(later(start, { years: 1 })),
)

const source = cite(marriageLeaveRules, 'zhejiang-marriage-leave-days')
const thirteen = datedFigure([{ from: '2024-09-27', value: days(13).once, source }])

/** The most that they can have had by the rule before. */
const threeBefore = days(3).once

/** That weekends and holidays stay outside of it was seen in a draft of the rules only. */
const outsideWeekendsInADraft: readonly Counting[] = [
  { days: 'calendar', by: 'open' },
  { days: 'working', by: 'report', reading: 'weekends-draft-only' },
]

/** The 2024 rules: 13 days of marriage leave. Couples who had registered within the year before may take what they lack of it: ten days after three, all of them after none. */
export const marriageLeave = benefit({
  id: 'zhejiang/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { worksHere: worksIn(zhejiang) },
  conditions: {
    employed,
    marryingOrToppingUp: either(
      through(plannedOn),
      all(since(registeredOn), notBefore(registeredOn, start), through(later(registeredOn, { years: 1 }))),
      mayTopUp,
    ),
  },
  value: leave('once', choose([{ when: marriedBeforeTheRules, then: minus(thirteen, threeBefore) }], thirteen), {
    upTo: thirteen,
    time: weddingLeaveTime(outsideWeekendsInADraft),
  }),
  office: 'employer',
  readings: ['three-days-before', 'top-up-of-leave', 'leave-in-parts', 'weekends-draft-only', 'marriage-within-a-year'],
  implements: ['national/marriage-leave'],
})
