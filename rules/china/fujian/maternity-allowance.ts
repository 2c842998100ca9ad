import { parent } from '../../household'
import {
  all,
  always,
  benefit,
  cash,
  choose,
  cite,
  day,
  forEach,
  is,
  not,
  times,
  type Count,
  type Expr,
  type Money,
  wageForDays,
} from '../../language'
import { insuredIn, pregnantOrGaveBirth } from '../readings'
import { allowanceDays } from './allowance-days'
import { birthSince, insuredByBirth } from './birth-meant'
import { allowanceNotice, womenWorkersRegulation } from './documents'
import { allForEmployees, employeesNotice, halfForEmployees, nothingForEmployees } from './maternity-shares'
import { fujian } from './place'

/** Employees who give birth up to August 2026 come under the rule before. */
const underTheNotice = birthSince(day('2026-09-01'))

/** Hundredths of the allowance, by the months insured. */
const share: Expr<Count> = choose(
  [
    { when: insuredByBirth(12), then: allForEmployees },
    { when: insuredByBirth(6), then: halfForEmployees },
  ],
  nothingForEmployees,
)

const whole: Expr<Money<'birth'>, 'parent'> = wageForDays(parent.employerAverageWage, allowanceDays)

/**
 * The maternity allowance of women insured by an employer: the employer's average monthly wage of the year before, divided by
 * thirty, for each of 128 days and those added. Births from September 2026 on: half of it after six unbroken months, all after twelve,
 * as one release has it: that alone takes the right itself from nobody, so with fewer months it is one to ask about.
 */
export const maternityAllowance = benefit({
  id: 'fujian/maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: [
    ...cite(allowanceNotice, 'fujian-allowance-2019-days'),
    ...cite(womenWorkersRegulation, 'fujian-women-workers-allowance'),
    ...employeesNotice,
  ],
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    insuredAsEmployee: is(parent.medicalInsurance, 'employee'),
    notStateOrgan: not(is(parent.employer, 'state-organ')),
    pregnantOrGaveBirth,
  },
  doubts: {
    salaryInstead: is(parent.employer, 'public-institution'),
    monthsUnderOldRule: all(not(underTheNotice), not(insuredByBirth(12))),
    underHalfAYear: all(underTheNotice, not(insuredByBirth(6))),
  },
  value: cash<'birth', 'parent'>(
    'birth',
    choose([
      {
        when: underTheNotice,
        then: times(forEach(whole, share), 1, 100),
        basis: ['fujian-allowance-2019-days', 'fujian-maternity-2026-employees'],
      },
      { when: always, then: whole, basis: ['fujian-allowance-2019-days'] },
    ]),
  ),
  office: 'medical-insurance',
  readings: ['wage-base', 'birth-ahead-as-easy', 'months-by-the-birth', 'birth-within-a-year'],
  implements: ['national/maternity-allowance'],
})
