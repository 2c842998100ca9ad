import { benefit, cite, service } from '../../../../language'
import { familyIn, hasBabyUnderOne, pregnantOrNewMother } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 2: a birth is registered online. */
export const birthRegistrationOnline = benefit({
  id: 'tianjiaan/birth-registration-online',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-2-1'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { pregnantOrNewMother },
  value: service,
  office: 'health-commission',
  readings: ['birth-within-a-year'],
})

/** Item 2: certificate, vaccination, household register, insurance and social-security card of a newborn in one go. */
export const newbornInOneGo = benefit({
  id: 'tianjiaan/newborn-in-one-go',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-2-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { newborn: hasBabyUnderOne },
  value: service,
  office: 'health-commission',
  readings: ['newborn-under-one'],
})
