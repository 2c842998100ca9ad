import { parent } from '../../../household'
import { all, atLeast, benefit, cite, is, not, unspecified } from '../../../language'
import { insuredInXinjiang } from '../insured'
import { birthSinceTheNotice } from './births'
import { allowanceToHerself, maternityNotice } from './documents'
import { oneStopServices } from '../../national/documents'

/** Nobody asks for months of recipients of unemployment benefit. */
const monthsMissing = all(is(parent.medicalInsurance, 'flexible'), not(atLeast(parent.insuredMonths, 12)))

const shared = {
  subject: 'mother',
  certainty: 'delegated',
  nexus: { insuredHere: insuredInXinjiang },
  conditions: {
    insuredByBingtuan: parent.insuredByBingtuan,
    besideEmployees: is(parent.medicalInsurance, 'flexible', 'unemployment-benefit'),
    birthSinceTheNotice,
  },
  office: 'bingtuan-insurance',
} as const

/**
 * Flexible workers and women drawing unemployment benefit have the employees' maternity allowance. Flexible workers are paid
 * once they have been insured for twelve months without a break, be it after the birth. Its base is not named in figures.
 */
export const maternityInsuranceFlexible = benefit({
  ...shared,
  id: 'bingtuan/maternity-insurance-flexible',
  category: 'money',
  basis: [...cite(maternityNotice, 'bingtuan-maternity-allowance'), ...cite(allowanceToHerself, 'bingtuan-allowance-to-herself-1')],
  doubts: { paidAfterTwelveMonths: monthsMissing },
  value: unspecified('cash', 'birth'),
  readings: ['since-2025', 'months-short', 'days-by-the-leave-rules', 'paid-to-her', 'two-insurances', 'recent-birth'],
})

/** The medical costs of a birth are paid for them as for employees. Whether the twelve months count here too is not said. */
export const birthCostsFlexible = benefit({
  ...shared,
  id: 'bingtuan/birth-costs-flexible',
  category: 'reimbursement',
  basis: cite(maternityNotice, 'bingtuan-maternity-costs'),
  doubts: { twelveMonthsToGo: monthsMissing },
  value: unspecified('reimbursement-cap', 'birth'),
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  readings: ['since-2025', 'figure-elsewhere', 'cover-not-sum', 'two-insurances', 'recent-birth'],
})
