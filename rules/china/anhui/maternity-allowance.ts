import { child, parent } from '../../household'
import {
  all,
  benefit,
  cash,
  children,
  choose,
  cite,
  mostOf,
  service,
  since,
  under,
  type Count,
  type Expr,
  wageForDays,
} from '../../language'
import { socialInsuranceLaw } from '../national/documents'
import { insuredIn, motherInsuredAsEmployee, ofLatestBirth, pregnant, pregnantOrGaveBirth } from '../readings'
import { insuranceBureau2025, populationRegulation } from './documents'
import { daysForTheBirthAhead, maternityLeaveDays } from './maternity-leave'
import { anhui } from './place'

/** The birth ahead, where there is one: an earlier one will have been paid. */
const daysPaid: Expr<Count> = choose(
  [{ when: pregnant, then: daysForTheBirthAhead }],
  mostOf(children, all(ofLatestBirth, since(child.birthDate), under(child.birthDate, 1)), maternityLeaveDays),
)

const shared = {
  subject: 'mother',
  certainty: 'entitled',
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: { insuredAsEmployee: motherInsuredAsEmployee, pregnantOrGaveBirth },
  office: 'insurance',
} as const

/** For the days of the province's leave, maternity insurance pays a thirtieth of the average monthly wage that the employer paid in the year before. */
export const maternityAllowance = benefit({
  ...shared,
  id: 'anhui/maternity-allowance',
  category: 'money',
  basis: [...cite(populationRegulation, 'anhui-population-32-1'), ...cite(socialInsuranceLaw, 'social-insurance-56')],
  value: cash('birth', wageForDays(parent.employerAverageWage, daysPaid)),
  readings: ['months-insured', 'birth-within-a-year', 'birth-ahead-first'],
  implements: ['national/maternity-allowance'],
})

/** Since October 2025 the allowance goes to the woman herself, within ten working days; without papers where the delivery was settled in the province. */
export const allowancePaidDirectly = benefit({
  ...shared,
  id: 'anhui/allowance-paid-directly',
  category: 'services',
  basis: cite(insuranceBureau2025, 'anhui-insurance-2025-allowance'),
  value: service,
  readings: ['birth-within-a-year'],
})
