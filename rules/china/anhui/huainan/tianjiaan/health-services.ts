import { hardship, mother, planningChild } from '../../../../household'
import { always, benefit, cite, either, is, service } from '../../../../language'
import { familyIn, pregnant } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 7: advice on birth policy and child care, help with seeing a doctor and finding a nursery, for every family. */
export const familyAdvice = benefit({
  id: 'tianjiaan/family-advice',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-7-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {},
  value: service,
  office: 'health-commission',
})

/** Item 8: contraceptives and reproductive-health services that are easier to come by. That they are free is not said. */
export const contraceptiveServices = benefit({
  id: 'tianjiaan/contraceptive-services',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-8-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {},
  value: service,
  office: 'health-commission',
  readings: ['fee-open'],
})

/** Item 8: screening for cervical and breast cancer, for rural women and for urban women on the minimum living allowance. */
export const twoCancerScreening = benefit({
  id: 'tianjiaan/two-cancer-screening',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-8-4'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { ruralOrDibao: either(is(mother.hukouKind, 'rural'), is(hardship, 'dibao')) },
  doubts: { screeningAge: always },
  value: service,
  office: 'womens-federation',
  readings: ['rural-by-hukou', 'fee-open'],
})

/** Item 10: a health check before pregnancy and screening before birth. */
export const checksBeforeBirth = benefit({
  id: 'tianjiaan/checks-before-birth',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-10-1'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { planningOrPregnant: either(planningChild, pregnant) },
  value: service,
  office: 'health-commission',
  readings: ['fee-open'],
})
