import { child, mother, parent, pregnancy, pregnancyLoss } from '../../household'
import {
  all,
  always,
  any,
  atLeast,
  before,
  benefit,
  cash,
  children,
  choose,
  cite,
  datedFigure,
  day,
  dayBefore,
  either,
  exists,
  is,
  later,
  latestOf,
  not,
  notBefore,
  nothing,
  number,
  since,
  startOf,
  type Count,
  type Day,
  type DeadlineDeclaration,
  type Expr,
  type Money,
  type None,
  type Scope,
  type Truth,
  type Value,
  wageForDays,
} from '../../language'
import { insuredIn, motherInMaternityInsurance, motherInsuredAsEmployee, ofLatestBirth, pregnant } from '../readings'
import { directPaymentNotice, maternityInsuranceMeasures } from './documents'
import { daysForTheBirth, daysOnTheWay } from './maternity-leave'
import { zhejiang } from './place'

const allowance = 'zhejiang-maternity-insurance-allowance'
const account = 'zhejiang-direct-payment-account'
const source = cite(maternityInsuranceMeasures, allowance)

/** The first day of these measures. What came before was not found: the nation's law alone speaks of it. */
const begun = day('2024-07-01')

const afterClaimTime = <S extends Scope = never>(of: Expr<Day | None, S>): Expr<Day | None, S> => later(startOf('year', of), { years: 2 })

/** Not yet past the 31 December of the year after: until then the allowance is claimed. */
const inClaimTime = <S extends Scope = never>(of: Expr<Day | None, S>): Expr<Truth, S> => all(since(of), before(afterClaimTime(of)))

/** The last day is told of flexible workers, who claim for themselves. */
const claimByYearAfter = (of: Expr<Day | None>): DeadlineDeclaration<'parent'> => ({
  by: dayBefore(afterClaimTime(of)),
  when: is(parent.medicalInsurance, 'flexible'),
  lost: 'all',
  basis: cite(maternityInsuranceMeasures, 'zhejiang-maternity-insurance-claim'),
})

const claimable: Expr<Truth, 'child'> = all(ofLatestBirth, inClaimTime(child.birthDate))
/** Of a birth too long ago for any law nobody has to ask which one it was. */
const earlierBirth: Expr<Truth> = any(children, all(claimable, not(notBefore(child.birthDate, begun))))

/** The birth meant comes under these measures: once they had begun, every birth still ahead does. */
const underTheMeasures: Expr<Truth> = either(
  all(pregnant, either(since(begun), notBefore(pregnancy.dueDate, begun))),
  all(not(pregnant), not(earlierBirth)),
)
const lossUnderTheMeasures: Expr<Truth> = not(all(inClaimTime(pregnancyLoss.on), not(notBefore(pregnancyLoss.on, begun))))

/** With a child on the way it is the birth ahead that is reckoned, though an earlier one may still be claimed. */
const allowanceDays: Expr<Count> = choose(
  [{ when: pregnant, then: daysOnTheWay }],
  daysForTheBirth(all(claimable, notBefore(child.birthDate, begun))),
)

/** Fewer than six unbroken months paid: the allowance comes later, once they are reached. */
const monthsShort: Expr<Truth, 'parent'> = not(atLeast(parent.insuredMonths, 6))

/** The notice on paying to the woman's own account names employees of companies, associations and traders, and flexible workers. */
const paidToHer: Expr<Truth> = all(
  since(day('2025-07-01')),
  either(is(mother.medicalInsurance, 'flexible'), is(mother.employer, 'enterprise', 'social-organisation')),
)

/** The employer's average monthly wage over 30 for each day. The base of flexible workers and of those on unemployment benefit is not asked here. */
function allowanceFor(days: Expr<Count>): Value<'parent'> {
  const sum = wageForDays(parent.employerAverageWage, days)
  return cash<'birth', 'parent'>(
    'birth',
    choose<Money<'birth'> | None, 'parent'>([
      { when: all(motherInsuredAsEmployee, paidToHer), then: sum, basis: [allowance, account] },
      { when: motherInsuredAsEmployee, then: sum, basis: [allowance] },
      { when: paidToHer, then: nothing, basis: [allowance, account] },
      { when: always, then: nothing, basis: [allowance] },
    ]),
  )
}

const insuredHere = insuredIn(zhejiang)

const shared = {
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: [...source, ...cite(directPaymentNotice, account)],
  doubts: { monthsShort },
  office: 'insurance',
} as const

/** The 2024 measures: the allowance for the days of maternity leave that the province grants. */
export const maternityAllowance = benefit({
  ...shared,
  id: 'zhejiang/maternity-allowance',
  nexus: { insuredHere, underTheMeasures },
  conditions: { inMaternityInsurance: motherInMaternityInsurance, birthInClaimTime: either(pregnant, any(children, claimable)) },
  value: allowanceFor(allowanceDays),
  deadlines: { claimAllowance: claimByYearAfter(latestOf(children, claimable, child.birthDate)) },
  readings: ['allowance-formula', 'flexible-base', 'coming-birth-first', 'difficult-birth-adds', 'birth-order', 'fourth-child-open'],
  implements: ['national/maternity-allowance'],
})

const earlyLoss: Expr<Count> = datedFigure([{ from: '2024-07-01', value: number(15), source }], { unit: 'days' })
const lateLoss: Expr<Count> = datedFigure([{ from: '2024-07-01', value: number(42), source }], { unit: 'days' })

/** The same after a miscarriage: for 15 days, from the fourth month on for 42. */
export const miscarriageAllowance = benefit({
  ...shared,
  id: 'zhejiang/miscarriage-allowance',
  nexus: { insuredHere, lossUnderTheMeasures },
  conditions: {
    inMaternityInsurance: motherInMaternityInsurance,
    lossInClaimTime: all(exists(pregnancyLoss), inClaimTime(pregnancyLoss.on)),
  },
  value: allowanceFor(choose([{ when: atLeast(pregnancyLoss.months, 4), then: lateLoss }], earlyLoss)),
  deadlines: { claimAllowanceAfterLoss: claimByYearAfter(pregnancyLoss.on) },
  readings: ['allowance-formula', 'flexible-base', 'miscarriage-days'],
  implements: ['national/miscarriage-allowance'],
})
