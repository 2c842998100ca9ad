import { parent, pregnancyLoss } from '../../household'
import { all, benefit, cash, cite, kept, later, percent, since, through, wageForDays } from '../../language'
import { employed, insuredIn, motherInsuredAsEmployee, worksIn } from '../readings'
import { allowanceToHerself, socialInsuranceLaw, womenWorkersRules } from './documents'
import { flexibleAdmitted, notInsuredByEmployer } from './maternity-insurance'
import { daysAfterLoss, onLeaveAfterLoss } from './miscarriage-leave'
import { china } from './place'

/**
 * Social Insurance Law, article 56, and decree 619, articles 7 and 8: the fund pays the employer's average wage of last
 * year for the days of the leave after a miscarriage. Provinces may give more days, and say how long one must have been insured.
 */
export const miscarriageAllowance = benefit({
  id: 'national/miscarriage-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: [
    ...cite(socialInsuranceLaw, 'social-insurance-56'),
    ...cite(womenWorkersRules, 'women-workers-8'),
    ...cite(allowanceToHerself, 'allowance-to-herself-1'),
  ],
  nexus: { insuredHere: insuredIn(china) },
  conditions: {
    insuredAsEmployee: motherInsuredAsEmployee,
    lossWithinAYear: all(since(pregnancyLoss.on), through(later(pregnancyLoss.on, { years: 1 }))),
  },
  value: cash('birth', wageForDays(parent.employerAverageWage, daysAfterLoss), { bound: 'at-least' }),
  office: 'medical-insurance',
  readings: ['loss-days-by-province', 'months-insured-by-province', 'wage-by-thirty', 'paid-to-herself', 'loss-within-a-year'],
})

/** Decree 619, article 8: whose employer has not insured her is paid by the employer during the leave after a miscarriage, as before it. */
export const miscarriagePayByEmployer = benefit({
  id: 'national/miscarriage-pay-by-employer',
  category: 'leave',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(womenWorkersRules, 'women-workers-8'),
  nexus: { worksHere: worksIn(china) },
  conditions: { employed, notInsuredByEmployer, onLeaveAfterLoss },
  doubts: { flexibleAdmitted },
  value: kept(percent(100)),
  office: 'employer',
  readings: ['loss-leave-from-the-day'],
})
