import { child, parent } from '../../../household'
import { benefit, cite, is, service, under, unspecified } from '../../../language'
import { familyIn, someParentEmployed, someParentWorksIn, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

const forInfants = { category: 'services', subject: 'each-child', certainty: 'discretionary', value: service } as const

/** Item 15: kindergartens with places to spare are encouraged to open classes for toddlers. */
export const toddlerClass = benefit({
  ...forInfants,
  id: 'aral/toddler-class',
  basis: cite(plan, 'aral-15-2'),
  nexus: { familyHere: familyIn(aral) },
  conditions: { underThree: under(child.birthDate, 3) },
  office: 'kindergarten',
  readings: ['kindergarten-decides'],
})

/** Item 15: employers are encouraged to offer childcare at work. */
export const workplaceNursery = benefit({
  ...forInfants,
  id: 'aral/workplace-nursery',
  basis: cite(plan, 'aral-15-3'),
  nexus: { worksHere: someParentWorksIn(aral) },
  conditions: { employed: someParentEmployed, underThree: under(child.birthDate, 3) },
  office: 'employer-leave',
  readings: ['employer-decides', 'infant-under-three'],
})

/** Item 15: a government guide price for recognised inclusive nurseries, still to be set. */
export const nurseryGuidePrice = benefit({
  id: 'aral/nursery-guide-price',
  category: 'fees',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'aral-15-4'),
  nexus: { familyHere: familyIn(aral) },
  conditions: { inclusiveNursery: is(child.care, 'nursery-public-inclusive', 'nursery-private-inclusive') },
  value: unspecified('fee-reduction', 'month'),
  office: 'health-commission',
  readings: ['price-still-to-be-set'],
})

/** Item 17: people who care for infants draw the skills-training subsidy of the public directory; the sum stands elsewhere. */
export const nurseryTraining = benefit({
  id: 'aral/nursery-training',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: cite(plan, 'aral-17-2'),
  nexus: { worksHere: worksIn(aral) },
  conditions: { nurseryWorker: is(parent.occupation, 'nursery-worker') },
  value: unspecified('cash', 'once'),
  office: 'labour-bureau',
  readings: ['figure-elsewhere'],
})
