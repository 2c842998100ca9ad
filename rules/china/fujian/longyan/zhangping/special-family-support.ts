import { child, housing, parent } from '../../../../household'
import { any, benefit, children, cite, either, equals, is, parents, priority, since, under, unspecified, all } from '../../../../language'
import { familyIn, inSpecialFamily, qualifiesForPublicRental } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 16: the special assistance goes on and is adjusted over time. The sums stand in that scheme. */
export const specialAssistance = benefit({
  id: 'zhangping/special-assistance',
  category: 'money',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-16-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: unspecified('cash', 'month'),
  office: 'special-family-offices',
  readings: ['special-couple', 'figure-elsewhere'],
  implements: ['fujian/special-assistance'],
})

/** Item 16: help with the premium of resident medical insurance for members who meet the terms of medical aid. */
export const insurancePremium = benefit({
  id: 'zhangping/insurance-premium',
  category: 'fees',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-16-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    specialFamily: inSpecialFamily,
    someoneResidentInsured: either(
      any(parents, is(parent.medicalInsurance, 'resident', 'none')),
      any(children, all(since(child.birthDate), under(child.birthDate, 18))),
    ),
  },
  value: unspecified('fee-reduction', 'year'),
  office: 'medical-insurance',
  readings: ['special-couple', 'resident-insurance-members', 'figure-elsewhere'],
})

/** Item 16: special families badly housed come first in housing support. */
export const specialHousing = benefit({
  id: 'zhangping/special-housing',
  category: 'priority',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-16-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily, housingDifficulty: either(equals(housing.homesOwned, 0), qualifiesForPublicRental) },
  value: priority,
  office: 'housing-bureau',
  readings: ['special-couple', 'housing-difficulty-open'],
})

/** Item 17: accident insurance and hospital-nursing insurance for special families. Premium and sums stand elsewhere. */
export const specialInsurance = benefit({
  id: 'zhangping/special-insurance',
  category: 'services',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-17-10'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { specialFamily: inSpecialFamily },
  value: unspecified('service', 'year'),
  office: 'finance-and-association',
  readings: ['special-couple', 'figure-elsewhere'],
})
