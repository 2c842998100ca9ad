import { child, father, parent } from '../../household'
import {
  all,
  any,
  benefit,
  cash,
  children,
  cite,
  either,
  inPlace,
  is,
  kept,
  percent,
  service,
  since,
  tied,
  under,
  wageForDays,
} from '../../language'
import { employed, insuredIn, married, motherInsuredAsEmployee, pregnant, pregnantOrGaveBirth, wifeWithoutWork, worksIn } from '../readings'
import { allowanceToHerself, oneStopServices, socialInsuranceLaw, womenWorkersRules } from './documents'
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

/** Her employer has not insured her: who has insured herself as a flexible worker is in maternity insurance only where her place admits that. */
export const notInsuredByEmployer = is(parent.medicalInsurance, 'flexible', 'resident', 'none')

/** Some places pay her the allowance all the same. */
export const flexibleAdmitted = is(parent.medicalInsurance, 'flexible')

/** Decree 619, article 8: whose employer has not insured her is paid by the employer during the leave, as before it. */
export const payByEmployer = benefit({
  id: 'national/maternity-pay-by-employer',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(womenWorkersRules, 'women-workers-8'),
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, notInsuredByEmployer, onMaternityLeave },
  doubts: { flexibleAdmitted },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['leave-from-birth'],
})

/** The couple has borne a child, or is about to: the law speaks of a wife's own birth and asks no more of it. */
const pregnantOrRecentBirth = either(
  pregnant,
  any(children, all(is(child.relation, 'biological'), since(child.birthDate), under(child.birthDate, 3))),
)

/** Who draws unemployment benefit, or has insured herself with the employees, is insured for a birth in her own right. */
const residentOrUninsured = is(parent.medicalInsurance, 'resident', 'none')

/** Social Insurance Law, article 54: maternity insurance of an insured man pays the medical costs of his wife without work, and no allowance. */
export const deliveryCostsOfInsuredHusband = benefit({
  id: 'national/delivery-costs-of-insured-husband',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(socialInsuranceLaw, 'social-insurance-54'),
  nexus: { husbandInsuredHere: tied(china, inPlace(father.insuredIn, china)) },
  conditions: { married, wifeWithoutWork, residentOrUninsured, pregnantOrRecentBirth },
  value: service,
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'medical-insurance',
  readings: ['costs-by-local-rules', 'recent-birth'],
})
