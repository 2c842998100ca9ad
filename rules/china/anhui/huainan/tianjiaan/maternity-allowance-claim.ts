import { benefit, cite, service } from '../../../../language'
import { insuredIn, motherInsuredAsEmployee } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 3: women in maternity insurance claim their allowance by a simpler procedure. */
export const maternityAllowanceClaim = benefit({
  id: 'tianjiaan/maternity-allowance-claim',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-3-1'),
  nexus: { insuredHere: insuredIn(tianjiaan) },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee },
  value: service,
  office: 'insurance-bureau',
  readings: ['maternity-by-employee'],
  implements: ['anhui/allowance-paid-directly'],
})
