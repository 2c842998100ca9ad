import { mother } from '../../../../household'
import { atLeast, benefit, cite, either, exists, service } from '../../../../language'
import { familyIn, hasBabyUnderOne, minorChildren } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 4: counselling, screening and help for the mental health of women and children. */
export const mentalHealth = benefit({
  id: 'zhangping/mental-health',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-4-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { womanOrChild: either(exists(mother), atLeast(minorChildren, 1)) },
  value: service,
  office: 'health-and-women',
  readings: ['fee-not-stated'],
})

/** Item 5: visits at home after a birth, to mother and newborn. The nine in ten of the text is a target for the clinics. */
export const homeVisits = benefit({
  id: 'zhangping/home-visits',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-5-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { newborn: hasBabyUnderOne },
  value: service,
  office: 'health-bureau',
  readings: ['newborn-under-one'],
})
