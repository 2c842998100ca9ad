import { atLeast, benefit, cite, priority, service } from '../../../../language'
import { childrenBorne, employed, familyIn, hasInfant, worksIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 14: some recruitments with an age limit relax it for those who have borne a second or third child. Which ones, and by how many years, is not said. */
export const relaxedAge = benefit({
  id: 'zhangping/relaxed-age',
  category: 'priority',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-14-5'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { twoChildren: atLeast(childrenBorne, 2) },
  value: priority,
  office: 'labour-health-union-women',
  readings: ['relaxed-age-open', 'children-borne'],
})

/** Item 14: employers are encouraged to offer flexible hours and work from home to families with an infant. */
export const flexibleWork = benefit({
  id: 'zhangping/flexible-work',
  category: 'jobs',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-14-7'),
  nexus: { worksHere: worksIn(zhangping) },
  conditions: { employed, childUnderThree: hasInfant },
  value: service,
  office: 'employer',
  readings: ['employer-decides', 'infant-under-three'],
})
