import { child } from '../../household'
import {
  all,
  any,
  benefit,
  before,
  children,
  choose,
  cite,
  datedFigure,
  days,
  either,
  everyDayAsRead,
  exists,
  is,
  later,
  leave,
  minus,
  not,
  number,
  since,
  type Count,
  type Day,
  type Expr,
  type None,
  type Truth,
} from '../../language'
import { maternityLeaveTime } from '../national/maternity-leave-days'
import { employed, ofLatestBirth, pregnant, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { fujian } from './place'

const regulation = cite(populationRegulation, 'fujian-population-24')
const FROM = '2016-02-19'

const leastDays: Expr<Count> = datedFigure([{ from: FROM, value: number(158), source: regulation }], { unit: 'days' })
const mostDays: Expr<Count> = datedFigure([{ from: FROM, value: number(180), source: regulation }], { unit: 'days' })

const lastDayOf = (length: Expr<Count>): Expr<Day | None, 'child'> => later(child.birthDate, { days: minus(length, number(1)) })

/** The last day of an employed mother's leave: as told; otherwise the last one that any employer could give. The day of birth is its first day. */
const leaveEnds: Expr<Day | None, 'child'> = choose<Day | None, 'child'>(
  [{ when: exists(child.maternityLeaveEndsOn), then: child.maternityLeaveEndsOn }],
  lastDayOf(mostDays),
)

const born: Expr<Truth, 'child'> = all(is(child.relation, 'biological'), since(child.birthDate), ofLatestBirth)

/** A child is on the way, or the leave for the latest birth may still last. */
const mayLast: Expr<Truth, 'child'> = all(born, before(later(leaveEnds, { days: 1 })))
export const onLeaveOrPregnant: Expr<Truth> = either(pregnant, any(children, mayLast))

/** Nobody has named the last day, and the days that every employer gives are over. */
const pastTheLeastDays: Expr<Truth> = all(
  not(pregnant),
  any(children, all(born, not(exists(child.maternityLeaveEndsOn)), since(later(lastDayOf(leastDays), { days: 1 })))),
)

/** Article 24: 158 to 180 days on full pay for a birth. What decree 619 adds for difficult and multiple births is not named beside them. */
export const maternityLeave = benefit({
  id: 'fujian/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: regulation,
  nexus: { worksHere: worksIn(fujian) },
  conditions: { employed, onLeaveOrPregnant },
  doubts: { pastTheLeastDays },
  value: leave('birth', datedFigure([{ from: FROM, value: days(158).perBirth, source: regulation }]), {
    upTo: datedFigure([{ from: FROM, value: days(180).perBirth, source: regulation }]),
    time: maternityLeaveTime(mayLast, all(pregnant, not(any(children, mayLast))), everyDayAsRead('leave-counted-from-birth')),
  }),
  office: 'employer',
  readings: ['up-to-180-days', 'difficult-and-multiple-births', 'leave-counted-from-birth', 'full-pay'],
  implements: ['national/maternity-leave'],
})
