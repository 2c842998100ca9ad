import { criticalPregnancy, pregnancy } from '../../../../household'
import { benefit, cite, either, service } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 9: a woman with a high-risk pregnancy or birth has a file of her own, is accompanied throughout and is transferred without delay. */
export const highRiskPregnancyCare = benefit({
  id: 'tianjiaan/high-risk-pregnancy-care',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-9-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { highRiskPregnancy: either(pregnancy.highRisk, criticalPregnancy) },
  value: service,
  office: 'health-commission',
  readings: ['high-risk-told-by-doctor'],
})
