import { parent } from '../../../household'
import { benefit, cite, service } from '../../../language'
import { employed, familyIn, hasInfant, pregnantOrGaveBirth, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

const atWork = { category: 'jobs', nexus: { worksHere: worksIn(aral) }, value: service } as const
const forMothers = {
  category: 'jobs',
  subject: 'mother',
  nexus: { familyHere: familyIn(aral) },
  value: service,
  office: 'union-federation',
} as const

/** Item 25: employers are encouraged to offer flexible leave and hours to parents of infants. */
export const flexibleWork = benefit({
  ...atWork,
  id: 'aral/flexible-work',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'aral-25-1'),
  conditions: { employed, childUnderThree: hasInfant },
  office: 'union',
  readings: ['employer-decides', 'infant-under-three'],
})

/** Item 25: a rest room and a nursing room where many women work; how many is set elsewhere. */
export const nursingRoom = benefit({
  ...atWork,
  id: 'aral/nursing-room',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'aral-25-2'),
  conditions: { employed, pregnantOrGaveBirth },
  office: 'union',
  readings: ['how-many-women-open', 'birth-within-a-year'],
})

/** Item 25: help in finding work again after a birth. */
export const backToWork = benefit({
  ...forMothers,
  id: 'aral/back-to-work',
  certainty: 'entitled',
  basis: cite(plan, 'aral-25-3'),
  conditions: { leftWorkForBirth: parent.leftWorkForBirth },
  readings: ['further-conditions-open'],
})

/** Item 25: a public post of last resort for those of them whom the market does not take. */
export const publicPost = benefit({
  ...forMothers,
  id: 'aral/public-post',
  certainty: 'discretionary',
  basis: cite(plan, 'aral-25-4'),
  conditions: { leftWorkForBirth: parent.leftWorkForBirth, employmentDifficulty: parent.employmentDifficulty },
  readings: ['office-may', 'further-conditions-open'],
})
