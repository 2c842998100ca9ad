import { benefit, capIncrease, cite, plus, reimbursementCap, yuan } from '../../../language'
import { insuredIn, motherInMaternityInsurance } from '../../readings'
import {
  addedForFurtherBabies,
  addedForMultipleBirth,
  bornByCaesarean,
  bornVaginally,
  deliveryCost,
  multipleBirth,
  recentBirth,
} from './births'
import { plan } from './documents'
import { drawsUnemploymentBenefit } from './insurance'
import { aral } from './place'

const womenEmployees = {
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  nexus: { insuredHere: insuredIn(aral) },
  doubts: { drawsUnemploymentBenefit },
  office: 'medical-insurance',
} as const

/** Item 13: a ceiling on the costs paid back to a woman employee for a natural delivery, higher with each further baby. No place of delivery is named. */
export const deliveryCapVaginal = benefit({
  ...womenEmployees,
  id: 'aral/delivery-cap-vaginal',
  basis: cite(plan, 'aral-13-2'),
  conditions: { inMaternityInsurance: motherInMaternityInsurance, recentBirth, bornVaginally },
  value: reimbursementCap('birth', plus(yuan(4000).perBirth, addedForFurtherBabies), deliveryCost),
  readings: ['cap-not-sum', 'latest-birth', 'flexible-counted'],
  excludes: ['aral/delivery-cap-caesarean'],
})

/** Item 13: the same ceiling for a caesarean. */
export const deliveryCapCaesarean = benefit({
  ...womenEmployees,
  id: 'aral/delivery-cap-caesarean',
  basis: cite(plan, 'aral-13-3'),
  conditions: { inMaternityInsurance: motherInMaternityInsurance, recentBirth, bornByCaesarean },
  value: reimbursementCap('birth', plus(yuan(7000).perBirth, addedForFurtherBabies), deliveryCost),
  readings: ['cap-not-sum', 'latest-birth', 'flexible-counted'],
  excludes: ['aral/delivery-cap-vaginal'],
})

/** Item 13: what each baby beyond the first adds to either ceiling, before the birth too. The sentence has no subject; only women employees have a ceiling that it can raise. */
export const multipleBirthAddition = benefit({
  ...womenEmployees,
  id: 'aral/multiple-birth-addition',
  basis: cite(plan, 'aral-13-4'),
  conditions: { inMaternityInsurance: motherInMaternityInsurance, multipleBirth },
  value: capIncrease('birth', addedForMultipleBirth),
  readings: ['raises-the-cap', 'latest-birth', 'flexible-counted'],
  topsUp: ['aral/delivery-cap-vaginal', 'aral/delivery-cap-caesarean'],
})
