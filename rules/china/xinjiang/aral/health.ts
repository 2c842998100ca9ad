import { assistedReproduction, child } from '../../../household'
import { benefit, cite, service, under, unspecified } from '../../../language'
import { employed, familyIn, hasBabyUnderOne, pregnantOrGaveBirth, worksIn } from '../../readings'
import { plan } from './documents'
import { someoneInsuredHere } from './insurance'
import { aral } from './place'

const served = {
  category: 'services',
  certainty: 'entitled',
  nexus: { familyHere: familyIn(aral) },
  value: service,
  office: 'health-commission',
} as const

/** Item 8: what a birth asks of a family at the offices is done in one go. */
export const newbornMatters = benefit({
  ...served,
  id: 'aral/newborn-matters',
  subject: 'household',
  basis: cite(plan, 'aral-8-1'),
  conditions: { newborn: hasBabyUnderOne },
  readings: ['newborn-under-one'],
})

/** Item 9: women are screened for strain on the mind in pregnancy and after birth. */
export const mentalHealthScreening = benefit({
  ...served,
  id: 'aral/mental-health-screening',
  subject: 'mother',
  basis: cite(plan, 'aral-9-1'),
  conditions: { pregnantOrGaveBirth },
  readings: ['birth-within-a-year'],
})

/** Item 18: visits to newborns, vaccination and advice for families with infants. */
export const infantHealth = benefit({
  ...served,
  id: 'aral/infant-health',
  subject: 'each-child',
  basis: cite(plan, 'aral-18-2'),
  conditions: { underThree: under(child.birthDate, 3) },
  readings: ['infant-under-three'],
})

/** Item 10: sixteen items of assisted reproduction are insured, outpatient treatment without a deductible. The rate is not named. */
export const assistedReproductionCover = benefit({
  id: 'aral/assisted-reproduction-cover',
  category: 'reimbursement',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-10-2'),
  nexus: { insuredHere: someoneInsuredHere },
  conditions: { inAssistedReproduction: assistedReproduction.inTreatment },
  value: unspecified('reimbursement-cap'),
  office: 'medical-insurance',
  readings: ['sixteen-in-the-draft', 'no-rate-named'],
  implements: ['bingtuan/assisted-reproduction-bingtuan'],
})

/** Item 10: rest that a doctor advises during the treatment is treated as sick leave, for either spouse. */
export const assistedReproductionRest = benefit({
  id: 'aral/assisted-reproduction-rest',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'aral-10-3'),
  nexus: { worksHere: worksIn(aral) },
  conditions: {
    employed,
    inAssistedReproduction: assistedReproduction.inTreatment,
    doctorAdvisedRest: assistedReproduction.doctorAdvisedRest,
  },
  value: unspecified('leave-days'),
  office: 'employer-leave',
  readings: ['as-sick-leave'],
})
