import { benefit, cite, service } from '../../../../language'
import { familyIn, hasBabyUnderOne, pregnantOrNewMother } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 2: every birth, first or later, is simply registered; nothing is applied for or approved. */
export const birthRegistration = benefit({
  id: 'zhangping/birth-registration',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-2-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { pregnantOrNewMother },
  value: service,
  office: 'health-bureau',
  readings: ['newborn-under-one'],
})

/** Item 2: one online application for the papers of a newborn, from the birth certificate to the social-security card. */
export const newbornPackage = benefit({
  id: 'zhangping/newborn-package',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-2-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { newborn: hasBabyUnderOne },
  value: service,
  office: 'newborn-desk',
  readings: ['newborn-under-one'],
})
