import { marriage } from '../../../household'
import { all, benefit, cite, either, kept, percent, service, since, through, unspecified } from '../../../language'
import { employed, engaged, hasInfant, marrying, pregnant, worksIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 5: during the leaves it names pay and benefits stay as they are, and absence counts against nobody. */
export const payDuringLeave = benefit({
  id: 'shaoxing/pay-during-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-5-7'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, occasionForLeave: either(marrying, pregnant, hasInfant) },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['leaves-named'],
})

/** The marriage is registered this very day. */
const registersToday = all(since(marriage.registeredOn), through(marriage.registeredOn))

/** Item 5: employers must leave time for registering a marriage and for the check-up before it. How long is not said. */
export const timeForMarriage = benefit({
  id: 'shaoxing/time-for-marriage',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-5-9'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, engaged: either(engaged, registersToday) },
  value: unspecified('leave-days', 'once'),
  office: 'employer',
  readings: ['length-open'],
})

/** Item 5: employers must leave time for antenatal check-ups. How long is not said. */
export const timeForAntenatalChecks = benefit({
  id: 'shaoxing/time-for-antenatal-checks',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-5-9'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, pregnant },
  value: unspecified('leave-days'),
  office: 'employer',
  readings: ['length-open'],
  implements: ['national/antenatal-time'],
})

/** Item 5: employer and employee agree on flexible leave and work while there is an infant to look after. */
export const flexibleWork = benefit({
  id: 'shaoxing/flexible-work',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-5-10'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, childUnderThree: hasInfant },
  value: service,
  office: 'employer',
  readings: ['to-be-agreed', 'infant-under-three'],
})
