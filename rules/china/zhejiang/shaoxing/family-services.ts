import { atLeast, benefit, cite, service } from '../../../language'
import { engagedOrMarried, familyIn, hasInfant, minorChildren, unmarried } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 11: social events and an online platform for single young people. */
export const matchmaking = benefit({
  id: 'shaoxing/matchmaking',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-11-1'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { unmarried },
  value: service,
  office: 'union',
})

/** Item 11: rooms for nursing mothers, classes and lectures for parents, under the names that the city gives them. */
export const parentServices = benefit({
  id: 'shaoxing/parent-services',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-11-1'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { hasMinorChild: atLeast(minorChildren, 1) },
  value: service,
  office: 'union',
})

/** Item 11: counselling for couples and families. */
export const marriageCounselling = benefit({
  id: 'shaoxing/marriage-counselling',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-11-3'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { engagedOrMarried },
  value: service,
  office: 'civil-affairs',
})

/** Item 12: what a birth and a small child bring to be filed is filed at once, online. */
export const birthOneStop = benefit({
  id: 'shaoxing/birth-one-stop',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shaoxing-12-2'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { childUnderThree: hasInfant },
  value: service,
  office: 'health',
  readings: ['infant-under-three'],
})
