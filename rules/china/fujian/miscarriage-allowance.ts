import { parent, pregnancyLoss } from '../../household'
import { all, atLeast, benefit, cash, cite, day, is, later, not, notBefore, since, through, wageForDays } from '../../language'
import { insuredIn } from '../readings'
import { allowanceDaysAfterLoss } from './allowance-days'
import { allowanceNotice, womenWorkersRegulation } from './documents'
import { fujian } from './place'

/** The allowance of an insured woman who has lost a pregnancy: 15 days of it, 42 from the third month on, 98 from the seventh. */
export const miscarriageAllowance = benefit({
  id: 'fujian/miscarriage-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: [...cite(allowanceNotice, 'fujian-allowance-2019-loss'), ...cite(womenWorkersRegulation, 'fujian-women-workers-allowance')],
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    insuredAsEmployee: is(parent.medicalInsurance, 'employee'),
    lossWithinAYear: all(since(pregnancyLoss.on), through(later(pregnancyLoss.on, { years: 1 }))),
  },
  doubts: {
    salaryInstead: is(parent.employer, 'state-organ', 'public-institution'),
    // Whoever has two years now had one at the loss, and with it all of the allowance.
    shareAfterLoss: all(notBefore(pregnancyLoss.on, day('2026-03-01')), not(atLeast(parent.insuredMonths, 24))),
  },
  value: cash('birth', wageForDays(parent.employerAverageWage, allowanceDaysAfterLoss)),
  office: 'medical-insurance',
  readings: ['wage-base', 'loss-within-a-year'],
})
