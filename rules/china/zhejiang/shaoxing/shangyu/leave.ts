import { parent } from '../../../../household'
import { benefit, cite, unspecified } from '../../../../language'
import { employed, hasInfant, marrying, pregnantOrGaveBirth, worksIn } from '../../../readings'
import { leaveForBirthAhead } from '../../maternity-leave'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 17: leave for a marriage. The days stand in the province's rules. */
export const marriageLeave = benefit({
  id: 'shangyu/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-17-1'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, marrying },
  value: unspecified('leave-days', 'once'),
  office: 'employer',
  readings: ['figure-elsewhere', 'marriage-within-a-year'],
  implements: ['shaoxing/marriage-leave', 'zhejiang/marriage-leave'],
})

/** Item 17: the mother's leave for a birth. The days stand in the province's rules. */
export const maternityLeave = benefit({
  id: 'shangyu/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-17-2'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, leaveForBirthAhead },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['shaoxing/maternity-leave', 'zhejiang/maternity-leave'],
})

/** Item 17: the father's leave to look after mother and child. The days stand in the province's rules. */
export const paternityLeave = benefit({
  id: 'shangyu/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-17-3'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, pregnantOrGaveBirth },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['shaoxing/paternity-leave', 'zhejiang/paternity-leave'],
})

/** Item 17: leave of each parent for a small child. Age and days stand in the province's rules. */
export const childcareLeave = benefit({
  id: 'shangyu/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-17-4'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, childUnderThree: hasInfant },
  value: unspecified('leave-days', 'year'),
  office: 'employer',
  readings: ['figure-elsewhere', 'leave-under-three'],
  implements: ['shaoxing/childcare-leave', 'zhejiang/childcare-leave'],
})

/** Item 17: an only child's leave to look after its parents. Days, age and illness stand in the province's rules. */
export const parentCareLeave = benefit({
  id: 'shangyu/parent-care-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-17-5'),
  nexus: { worksHere: worksIn(shangyu) },
  conditions: { employed, onlyChild: parent.onlyChild },
  value: unspecified('leave-days', 'year'),
  office: 'employer',
  readings: ['figure-elsewhere', 'parents-age-elsewhere'],
  implements: ['zhejiang/parent-care-leave'],
})
