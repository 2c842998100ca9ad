import { parent } from '../../household'
import { atLeast, benefit, cite, is, service, unspecified } from '../../language'
import { familyIn } from '../readings'
import { socialInsuranceLaw } from './documents'
import { china } from './place'

const shared = {
  subject: 'each-parent',
  nexus: { familyHere: familyIn(china) },
  conditions: {
    outOfWork: is(parent.work, 'unemployed', 'not-working'),
    paidTwelveMonths: atLeast(parent.unemploymentInsurance.months, 12),
    lostWorkUnwillingly: parent.unemploymentInsurance.involuntary,
    registeredSeekingWork: parent.unemploymentInsurance.registeredSeekingWork,
  },
  office: 'labour',
} as const

/**
 * Social Insurance Law, articles 45 to 47: a monthly benefit, which provinces set, for 12, 18 or 24 months at most by the
 * years paid in: from one, from five, from ten.
 */
export const unemploymentBenefit = benefit({
  ...shared,
  id: 'national/unemployment-benefit',
  category: 'money',
  certainty: 'delegated',
  basis: cite(socialInsuranceLaw, 'social-insurance-45', 'social-insurance-46', 'social-insurance-47'),
  value: unspecified('cash', 'month'),
  readings: ['insured-years', 'figure-by-province'],
})

/** Social Insurance Law, article 48: who draws it is in employee medical insurance, paid for by the unemployment fund. */
export const medicalInsuranceWhileUnemployed = benefit({
  ...shared,
  id: 'national/medical-insurance-while-unemployed',
  category: 'reimbursement',
  certainty: 'entitled',
  basis: cite(socialInsuranceLaw, 'social-insurance-48'),
  value: service,
  readings: ['while-drawing'],
})
