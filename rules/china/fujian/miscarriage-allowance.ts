import { parent, pregnancyLoss } from '../../household'
import {
  all,
  atLeast,
  before,
  benefit,
  cash,
  choose,
  cite,
  day,
  either,
  forEach,
  is,
  later,
  not,
  notBefore,
  since,
  through,
  times,
  wageForDays,
  type Expr,
  type Money,
  type Truth,
} from '../../language'
import { insuredIn } from '../readings'
import { allowanceDaysAfterLoss } from './allowance-days'
import { allowanceNotice, womenWorkersRegulation } from './documents'
import { employeesNotice, halfForEmployees } from './maternity-shares'
import { fujian } from './place'

/** For so many months at most the allowance is asked for after the loss. */
const MOST_MONTHS_SINCE = 12

/** That many unbroken months in the insurance by the loss. Answers tell those up to now: for each month that has passed since, one more is needed. */
const insuredByLoss = (months: number): Expr<Truth, 'parent'> =>
  either(
    ...Array.from({ length: MOST_MONTHS_SINCE + 1 }, (_, passed) =>
      all<'parent'>(before(later(pregnancyLoss.on, { months: passed + 1 })), atLeast(parent.insuredMonths, months + passed)),
    ),
  )

/** Whether the notice of 2026 lessens this allowance too, is not said: those insured for a year have all of it either way. */
const wholeEitherWay: Expr<Truth, 'parent'> = either<'parent'>(not(notBefore(pregnancyLoss.on, day('2026-03-01'))), insuredByLoss(12))

const whole: Expr<Money<'birth'>, 'parent'> = wageForDays(parent.employerAverageWage, allowanceDaysAfterLoss)

/**
 * The allowance of an insured woman who has lost a pregnancy: 15 days of it, 42 from the third month on, 98 from the seventh. Insured for
 * six to eleven months at a loss since March 2026, she is paid half of it, if the notice of that month is meant for losses too, and all
 * of it otherwise; for fewer, nobody can say what.
 */
export const miscarriageAllowance = benefit({
  id: 'fujian/miscarriage-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: [
    ...cite(allowanceNotice, 'fujian-allowance-2019-loss'),
    ...cite(womenWorkersRegulation, 'fujian-women-workers-allowance'),
    ...employeesNotice,
  ],
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    insuredAsEmployee: is(parent.medicalInsurance, 'employee'),
    notStateOrgan: not(is(parent.employer, 'state-organ')),
    lossWithinAYear: all(since(pregnancyLoss.on), through(later(pregnancyLoss.on, { years: 1 }))),
  },
  doubts: { salaryInstead: is(parent.employer, 'public-institution'), shareAfterLoss: not(wholeEitherWay) },
  value: cash<'birth', 'parent'>(
    'birth',
    choose([
      { when: wholeEitherWay, then: whole, basis: ['fujian-allowance-2019-loss'] },
      {
        when: insuredByLoss(6),
        then: times(forEach(whole, halfForEmployees), 1, 100),
        basis: ['fujian-allowance-2019-loss', 'fujian-maternity-2026-employees'],
      },
    ]),
  ),
  office: 'medical-insurance',
  readings: ['wage-base', 'leave-counts-otherwise', 'months-by-the-loss', 'loss-within-a-year'],
  implements: ['national/miscarriage-allowance'],
})
