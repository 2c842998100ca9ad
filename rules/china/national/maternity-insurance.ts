import { father, parent } from '../../household'
import { benefit, cash, cite, inPlace, is, kept, percent, service, tied, wageForDays } from '../../language'
import {
  employed,
  insuredIn,
  motherInsuredAsEmployee,
  pregnantOrGaveBirth,
  pregnantOrRecentBirth,
  wifeWithoutWork,
  worksIn,
} from '../readings'
import { allowanceToHerself, socialInsuranceLaw, womenWorkersRules } from './documents'
import { daysOfAllowance, onMaternityLeave } from './maternity-leave-time'
import { china } from './place'

/**
 * Social Insurance Law, article 56, and decree 619, article 8: the fund pays the employer's average wage of last year for
 * the days of the leave. The nation's days are the least; provinces add some, and say how long one must have been insured.
 */
export const maternityAllowance = benefit({
  id: 'national/maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: [
    ...cite(socialInsuranceLaw, 'social-insurance-56'),
    ...cite(womenWorkersRules, 'women-workers-8'),
    ...cite(allowanceToHerself, 'allowance-to-herself-1'),
  ],
  nexus: { insuredHere: insuredIn(china) },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, pregnantOrGaveBirth },
  value: cash('birth', wageForDays(parent.employerAverageWage, daysOfAllowance), { bound: 'at-least' }),
  office: 'medical-insurance',
  readings: ['province-adds-days', 'months-insured-by-province', 'wage-by-thirty', 'paid-to-herself', 'birth-within-a-year'],
})

/** Decree 619, article 8: whose employer has not insured her is paid by the employer during the leave, as before it. */
export const payByEmployer = benefit({
  id: 'national/maternity-pay-by-employer',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(womenWorkersRules, 'women-workers-8'),
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, notInMaternityInsurance: is(parent.medicalInsurance, 'resident', 'none'), onMaternityLeave },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['leave-from-birth'],
})

/** Social Insurance Law, article 54: maternity insurance of an insured man pays the medical costs of his wife without work, and no allowance. */
export const deliveryCostsOfInsuredHusband = benefit({
  id: 'national/delivery-costs-of-insured-husband',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(socialInsuranceLaw, 'social-insurance-54'),
  nexus: { husbandInsuredHere: tied(china, inPlace(father.insuredIn, china)) },
  conditions: { wifeWithoutWork, pregnantOrRecentBirth },
  value: service,
  office: 'medical-insurance',
  readings: ['costs-by-local-rules', 'recent-birth'],
})
