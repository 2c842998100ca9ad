import { benefit, cite, unspecified } from '../../../language'
import { employed, hasInfant, marrying, pregnantOrGaveBirth, worksIn } from '../../readings'
import { leaveForBirthAhead, nursingAfterLeave, nursingOnceLeaveIsOver } from '../maternity-leave'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 5: leave for a marriage, by the province's regulation. */
export const marriageLeave = benefit({
  id: 'shaoxing/marriage-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-5-2'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, marrying },
  value: unspecified('leave-days', 'once'),
  office: 'employer',
  readings: ['figure-elsewhere', 'marriage-within-a-year'],
  implements: ['zhejiang/marriage-leave'],
})

/** Item 5: the mother's leave for a birth, by the province's regulation. */
export const maternityLeave = benefit({
  id: 'shaoxing/maternity-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-5-3'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, leaveForBirthAhead },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['zhejiang/maternity-leave'],
})

/** Item 5: the mother's leave for nursing, after that for the birth, by the province's regulation. */
export const nursingLeave = benefit({
  id: 'shaoxing/nursing-leave',
  category: 'leave',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-5-4'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, nursingAfterLeave },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'nursing-under-one', 'leave-by-regulation'],
})

/** Item 5: the father's leave to look after mother and child, by the province's regulation. */
export const paternityLeave = benefit({
  id: 'shaoxing/paternity-leave',
  category: 'leave',
  subject: 'father',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-5-5'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, pregnantOrGaveBirth },
  value: unspecified('leave-days', 'birth'),
  office: 'employer',
  readings: ['figure-elsewhere', 'birth-within-a-year'],
  implements: ['zhejiang/paternity-leave'],
})

/** Item 5: leave of each parent for a small child, by the province's regulation. */
export const childcareLeave = benefit({
  id: 'shaoxing/childcare-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-5-6'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, childUnderThree: hasInfant },
  value: unspecified('leave-days', 'year'),
  office: 'employer',
  readings: ['figure-elsewhere', 'leave-under-three'],
  implements: ['zhejiang/childcare-leave'],
})

/** Item 5: employers that are able are encouraged to lengthen nursing and paternity leave where an infant is hard to care for. */
export const longerNursingLeave = benefit({
  id: 'shaoxing/longer-nursing-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-5-8'),
  nexus: { worksHere: worksIn(shaoxing) },
  conditions: { employed, nursingAfterLeave: nursingOnceLeaveIsOver },
  value: unspecified('leave-days'),
  office: 'employer',
  readings: ['employer-decides', 'nursing-under-one', 'leave-by-regulation'],
})
