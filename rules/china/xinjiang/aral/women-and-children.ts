import { child, father, mother } from '../../../household'
import { all, benefit, cite, either, exists, not, service, under, unspecified } from '../../../language'
import { employed, familyIn, inHardship, pregnantOrGaveBirth, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

/** Item 4: what labour law gives women during pregnancy, birth and nursing is inspected and enforced. */
export const maternityProtection = benefit({
  id: 'aral/maternity-protection',
  category: 'jobs',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'aral-4-1'),
  nexus: { worksHere: worksIn(aral) },
  conditions: { employed, pregnantOrGaveBirth },
  value: service,
  office: 'women-federation',
  readings: ['figure-elsewhere', 'birth-within-a-year'],
})

/** Item 4: clinics, talks and advice for women employees around 8 March and other days. */
export const womenEmployeesTalks = benefit({
  id: 'aral/women-employees-talks',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-4-2'),
  nexus: { worksHere: worksIn(aral) },
  conditions: { employed },
  value: service,
  office: 'women-federation',
})

/** Item 4: the hotline for the rights of women and children is open to everybody. */
export const rightsHotline = benefit({
  id: 'aral/rights-hotline',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-4-3'),
  nexus: { familyHere: familyIn(aral) },
  conditions: {},
  value: service,
  office: 'women-federation',
})

/** Item 4: parcels for mothers, aid for girls and help for families in hardship, by the projects' own rules. */
export const hardshipProjects = benefit({
  id: 'aral/hardship-projects',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-4-3'),
  nexus: { familyHere: familyIn(aral) },
  conditions: { hardship: inHardship },
  value: service,
  office: 'women-federation',
  readings: ['hardship-elsewhere', 'projects-choose'],
})

/** Item 4: the basic living standard of orphans and disabled children; the sum stands elsewhere. */
export const childrenInNeed = benefit({
  id: 'aral/children-in-need',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'aral-4-4'),
  nexus: { familyHere: familyIn(aral) },
  conditions: {
    orphanOrDisabled: either(child.disabled, all(not(exists(mother)), not(exists(father)))),
    minor: under(child.birthDate, 18),
  },
  value: unspecified('cash', 'month'),
  office: 'civil-affairs',
  readings: ['figure-elsewhere'],
})
