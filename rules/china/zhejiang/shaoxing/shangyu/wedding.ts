import { benefit, cite, service } from '../../../../language'
import { engagedOrMarried, familyIn, marrying, unmarried } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 2: social events and a matchmaking platform for single people, held by bodies that are able and choose to. No age and no fee is named. */
export const matchmaking = benefit({
  id: 'shangyu/matchmaking',
  category: 'services',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan, 'shangyu-2-1', 'shangyu-2-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { unmarried },
  value: service,
  office: 'youth-league',
})

/** Item 3: registering a marriage anywhere in the country, one filing for marriage, birth and household register, and counselling for couples. */
export const marriageRegistration = benefit({
  id: 'shangyu/marriage-registration',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-3-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { engagedOrMarried },
  value: service,
  office: 'civil-affairs',
})

/** Item 4: the certificate handed over in a ceremony, and help with a simple wedding. The place for it is still to be built. */
export const weddingCeremony = benefit({
  id: 'shangyu/wedding-ceremony',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-4-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { marrying },
  value: service,
  office: 'civil-affairs',
  readings: ['marriage-within-a-year'],
})
