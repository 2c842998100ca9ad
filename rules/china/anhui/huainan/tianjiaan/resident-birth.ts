import { child, criticalPregnancy, mother, pregnancy } from '../../../../household'
import { all, any, benefit, children, cite, either, is, under, unspecified } from '../../../../language'
import { childBorne, insuredIn, pregnantOrRecentBirth } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

const residentInsurance = is(mother.medicalInsurance, 'resident')

/** Item 3: a fixed grant of resident insurance for giving birth in hospital. The sum stands elsewhere. */
export const residentDeliveryGrant = benefit({
  id: 'tianjiaan/resident-delivery-grant',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-3-3'),
  nexus: { insuredHere: insuredIn(tianjiaan) },
  conditions: { residentInsurance, pregnantOrRecentBirth },
  value: unspecified('cash', 'birth'),
  office: 'insurance-bureau',
  readings: ['figure-elsewhere', 'recent-birth'],
  implements: ['anhui/residents-delivery'],
})

/** Item 3: resident insurance also covers illnesses and complications that come with a delivery, by rules that stand elsewhere. */
export const deliveryComplications = benefit({
  id: 'tianjiaan/delivery-complications',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-3-4'),
  nexus: { insuredHere: insuredIn(tianjiaan) },
  conditions: {
    residentInsurance,
    birthComplication: either(
      pregnancy.highRisk,
      criticalPregnancy,
      any(children, all(childBorne, under(child.birthDate, 3), child.difficultBirth)),
    ),
  },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'insurance-bureau',
  readings: ['figure-elsewhere', 'complication', 'recent-birth'],
})
