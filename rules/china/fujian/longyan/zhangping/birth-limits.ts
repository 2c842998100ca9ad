import { benefit, cite, service } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 1: no fee is charged any more for having more children than once allowed. A right against the offices, no payment. */
export const noBirthFee = benefit({
  id: 'zhangping/no-birth-fee',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-1-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {},
  value: service,
  office: 'all-departments',
  readings: ['old-fees'],
})

/** Item 1: how many children somebody has plays no part in registering a hukou, entering school, getting a post or being honoured. */
export const birthsNotChecked = benefit({
  id: 'zhangping/births-not-checked',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-1-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {},
  value: service,
  office: 'all-departments',
})
