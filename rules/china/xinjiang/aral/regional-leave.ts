import { child } from '../../../household'
import {
  all,
  any,
  benefit,
  children,
  cite,
  either,
  exists,
  is,
  kept,
  not,
  percent,
  since,
  through,
  under,
  unspecified,
} from '../../../language'
import { employed, marrying, pregnant, pregnantOrGaveBirth, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

/** A lawful child under three, adopted or not: this leave goes with bringing up, not with giving birth. */
const childUnderThree = any(children, all(child.lawful, since(child.birthDate), under(child.birthDate, 3)))

/** A child is on the way, or was born less than a year ago and nobody has named a last day of the leave that is past. */
const leaveForBirthAhead = either(
  pregnant,
  any(
    children,
    all(
      is(child.relation, 'biological'),
      since(child.birthDate),
      under(child.birthDate, 1),
      either(not(exists(child.maternityLeaveEndsOn)), through(child.maternityLeaveEndsOn)),
    ),
  ),
)

const shared = { category: 'leave', nexus: { worksHere: worksIn(aral) }, office: 'employer-leave' } as const

/** Item 11: maternity leave as the region's regulation has it; the plan names no days. */
export const maternityLeave = benefit({
  ...shared,
  id: 'aral/maternity-leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'aral-11-1'),
  conditions: { employed, leaveForBirthAhead },
  value: unspecified('leave-days', 'birth'),
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['xinjiang/maternity-leave'],
})

/** Item 11: the father's leave around a birth, likewise. */
export const paternityLeave = benefit({
  ...shared,
  id: 'aral/paternity-leave',
  subject: 'father',
  certainty: 'delegated',
  basis: cite(plan, 'aral-11-2'),
  conditions: { employed, pregnantOrGaveBirth },
  value: unspecified('leave-days', 'birth'),
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['xinjiang/paternity-leave'],
})

/** Item 11: the region's own childcare leave, likewise. */
export const childcareLeave = benefit({
  ...shared,
  id: 'aral/childcare-leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'aral-11-3'),
  conditions: { employed, childUnderThree },
  value: unspecified('leave-days', 'year'),
  readings: ['figure-elsewhere', 'leave-until-three'],
  implements: ['xinjiang/childcare-leave'],
})

/** Item 11: pay goes on in full during marriage, maternity, paternity and childcare leave. */
export const payDuringLeave = benefit({
  ...shared,
  id: 'aral/pay-during-leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'aral-11-4'),
  conditions: { employed, leaveOccasion: either(marrying, pregnant, childUnderThree) },
  value: kept(percent(100)),
  readings: ['leave-occasions', 'leave-until-three'],
  implements: ['xinjiang/pay-during-leave'],
})
