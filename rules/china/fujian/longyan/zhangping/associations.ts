import { marriage } from '../../../../household'
import { benefit, cite, exists, not, service } from '../../../../language'
import { familyIn, hasInfant } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Safeguard 2: unions, youth league and women's federation bring single people together. */
export const matchmaking = benefit({
  id: 'zhangping/matchmaking',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-safeguard2-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { unmarried: not(exists(marriage.registeredOn)) },
  value: service,
  office: 'union-league-women',
})

/** Safeguard 2: advice and help by the family-planning association. */
export const associationHelp = benefit({
  id: 'zhangping/association-help',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-safeguard2-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {},
  value: service,
  office: 'association',
})

/** Safeguard 2: social organisations are encouraged to offer voluntary infant care and health education. */
export const volunteerCare = benefit({
  id: 'zhangping/volunteer-care',
  category: 'services',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-safeguard2-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { childUnderThree: hasInfant },
  value: service,
  office: 'union-league-women',
  readings: ['volunteers-decide', 'infant-under-three'],
})
