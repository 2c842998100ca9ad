import { benefit, cite, feeReduction, percent, priority, service } from '../../../../language'
import { familyIn, inSpecialFamily } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 17: two contact persons, a family doctor and easy access to treatment for special families. */
export const specialContacts = benefit({
  id: 'zhangping/special-contacts',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-17-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: service,
  office: 'health-and-association',
  readings: ['special-couple'],
})

/** Item 17: help in daily life and company in hospital, bought by the government. */
export const specialDailyCare = benefit({
  id: 'zhangping/special-daily-care',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-17-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: service,
  office: 'daily-care-offices',
  readings: ['special-couple'],
})

/** Item 17: no registration fee at hospitals and clinics. */
export const noRegistrationFee = benefit({
  id: 'zhangping/no-registration-fee',
  category: 'fees',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-17-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: feeReduction('visit', percent(100)),
  office: 'clinic-offices',
  readings: ['special-couple', 'members-recognised'],
})

/** Item 17: no deposit at hospitals and clinics. The bill itself stays. */
export const noDeposit = benefit({
  id: 'zhangping/no-deposit',
  category: 'fees',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-17-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: feeReduction('visit', percent(100)),
  office: 'clinic-offices',
  readings: ['special-couple', 'members-recognised'],
})

/** Item 17: first in line for registering, consulting, examining, medicine and admission. */
export const hospitalPriority = benefit({
  id: 'zhangping/hospital-priority',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-17-5', 'zhangping-17-6', 'zhangping-17-7', 'zhangping-17-8', 'zhangping-17-9'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: priority,
  office: 'clinic-offices',
  readings: ['special-couple', 'members-recognised'],
})
