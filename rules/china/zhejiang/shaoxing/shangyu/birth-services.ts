import { planningChild } from '../../../../household'
import { benefit, cite, either, service } from '../../../../language'
import { familyIn, hasBabyUnderOne, pregnant, pregnantOrGaveBirth, preparingForAChild } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 5: a birth is registered online or anywhere in the province, before it or after it. */
export const birthRegistration = benefit({
  id: 'shangyu/birth-registration',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-5-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { planningOrBirth: either(planningChild, pregnantOrGaveBirth) },
  value: service,
  office: 'health-bureau',
  readings: ['birth-within-a-year'],
})

/** Item 5: what a newborn needs (birth certificate, vaccination card, household register, insurance, card) and the mother's allowance, filed at once. */
export const newbornOneStop = benefit({
  id: 'shangyu/newborn-one-stop',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-5-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { newborn: hasBabyUnderOne },
  value: service,
  office: 'health-bureau',
  readings: ['newborn-under-one'],
})

/** Item 6: check-ups before marriage and pregnancy. Whether they are free stands in the city's plan, not here. */
export const preconceptionChecks = benefit({
  id: 'shangyu/preconception-checks',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-6-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { preparingForAChild },
  value: service,
  office: 'health-bureau',
})

/** Item 6: care early in pregnancy at hospitals of the second level and above. */
export const earlyPregnancyCare = benefit({
  id: 'shangyu/early-pregnancy-care',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-6-3'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { pregnant },
  value: service,
  office: 'health-bureau',
})
