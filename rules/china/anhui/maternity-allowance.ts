import { child, parent } from '../../household'
import {
  all,
  always,
  atLeast,
  benefit,
  cash,
  children,
  choose,
  cite,
  inPlace,
  mostOf,
  not,
  service,
  since,
  under,
  type Count,
  type Expr,
  wageForDays,
} from '../../language'
import { socialInsuranceLaw } from '../national/documents'
import { insuredIn, motherInsuredAsEmployee, ofLatestBirth, pregnant, pregnantOrGaveBirth } from '../readings'
import { hefeiMaternityInsurance, insuranceBureau2025, populationRegulation } from './documents'
import { daysForTheBirthAhead, maternityLeaveDays } from './maternity-leave'
import { anhui } from './place'

/** The birth ahead, where there is one: an earlier one will have been paid. */
const daysPaid: Expr<Count> = choose(
  [{ when: pregnant, then: daysForTheBirthAhead }],
  mostOf(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 1)), maternityLeaveDays),
)

const shared = {
  subject: 'mother',
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, pregnantOrGaveBirth },
  office: 'insurance',
} as const

const days = 'anhui-population-32-1'
const wage = 'social-insurance-56'
const months = 'hefei-maternity-insurance-months'
const insuredInHefei = inPlace(parent.insuredIn, '340100')
const allowance = wageForDays(parent.employerAverageWage, daysPaid)

/**
 * For the days of the province's leave, maternity insurance pays a thirtieth of the average monthly wage that the employer paid in
 * the year before. How long one must have been insured each city says: six months are reported of Hefei, of others nothing was found.
 */
export const maternityAllowance = benefit({
  ...shared,
  id: 'anhui/maternity-allowance',
  category: 'money',
  certainty: 'delegated',
  basis: [...cite(populationRegulation, days), ...cite(socialInsuranceLaw, wage), ...cite(hefeiMaternityInsurance, months)],
  doubts: { sixMonthsInHefei: all(insuredInHefei, not(atLeast(parent.insuredMonths, 6))) },
  value: cash(
    'birth',
    choose([
      { when: insuredInHefei, then: allowance, basis: [days, wage, months] },
      { when: always, then: allowance, basis: [days, wage] },
    ]),
  ),
  readings: ['months-insured', 'birth-within-a-year', 'birth-ahead-first'],
  implements: ['national/maternity-allowance'],
})

/** Since October 2025 the allowance goes to the woman herself, within ten working days; without papers where the delivery was settled in the province. */
export const allowancePaidDirectly = benefit({
  ...shared,
  id: 'anhui/allowance-paid-directly',
  category: 'services',
  certainty: 'entitled',
  basis: cite(insuranceBureau2025, 'anhui-insurance-2025-allowance'),
  value: service,
  readings: ['birth-within-a-year'],
})
