import { benefit, cite, unspecified } from '../../../../language'
import { employed, marrying, pregnantOrGaveBirth, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 11: leave on marriage. The days stand in provincial law. */
export const marriageLeave = benefit({
  id: 'zhangping/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-11-1'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, marrying },
  value: unspecified('leave-days', 'once'),
  office: 'employer',
  readings: ['figure-elsewhere', 'marriage-within-a-year'],
  implements: ['fujian/marriage-leave'],
})

/** Item 11: the mother's leave for a birth. The days stand in other law. */
export const maternityLeave = benefit({
  id: 'zhangping/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-11-2'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, pregnantOrNewMother: pregnantOrGaveBirth },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'newborn-under-one'],
  implements: ['fujian/maternity-leave'],
})

/** Item 11: the husband's leave to care for mother and newborn. The days stand in provincial law. */
export const paternityLeave = benefit({
  id: 'zhangping/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-11-3'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, expectingOrNewborn: pregnantOrGaveBirth },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'newborn-under-one'],
  implements: ['fujian/paternity-leave'],
})
