import { benefit, cite, service } from '../../../../language'
import { familyIn, marrying } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 6: premarital check, pre-conception check and registering the marriage in one place. The city means to have it by 2025; that it is free is not said. */
export const weddingCheck = benefit({
  id: 'zhangping/wedding-check',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-6-1'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { marrying },
  value: service,
  office: 'marriage-desk',
  readings: ['marriage-within-a-year', 'fee-not-stated'],
})
