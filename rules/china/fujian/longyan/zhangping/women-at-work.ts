import { parent } from '../../../../household'
import { benefit, cite, service, unspecified } from '../../../../language'
import { employed, familyIn, hasBabyUnderOne, pregnantOrGaveBirth, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 14: no cut in pay and no dismissal for being pregnant, giving birth or nursing. The substance stands in the two regulations that the plan names. */
export const noDismissal = benefit({
  id: 'zhangping/no-dismissal',
  category: 'jobs',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-14-2'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, pregnantOrNewMother: pregnantOrGaveBirth },
  value: service,
  office: 'labour-health-union-women',
  readings: ['figure-elsewhere', 'newborn-under-one'],
})

/** Item 14: public training for women whose work was interrupted by a birth. */
export const retraining = benefit({
  id: 'zhangping/retraining',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-14-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { leftWorkForBirth: parent.leftWorkForBirth },
  value: service,
  office: 'labour-health-union-women',
})

/** Item 14: time to nurse during working hours. How long stands in national rules. */
export const nursingTime = benefit({
  id: 'zhangping/nursing-time',
  category: 'leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-14-6'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, nursing: hasBabyUnderOne },
  value: unspecified('leave-days', 'day'),
  office: 'labour-health-union-women',
  readings: ['figure-elsewhere', 'newborn-under-one'],
  implements: ['national/nursing-hours'],
})
