import { mother } from '../../household'
import { benefit, cite, is, service } from '../../language'
import { insuredIn, pregnant } from '../readings'
import { insuranceBureau2025 } from './documents'
import { anhui } from './place'

/** Since October 2025 what insurance pays of a delivery is settled with any networked hospital of the province on leaving it. */
export const directSettlement = benefit({
  id: 'anhui/direct-settlement',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(insuranceBureau2025, 'anhui-insurance-2025-settlement'),
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: { insured: is(mother.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'), pregnant },
  value: service,
  office: 'insurance',
  readings: ['own-share-stays'],
})
