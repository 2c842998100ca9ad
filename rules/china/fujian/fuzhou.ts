import { parent, pregnancy } from '../../household'
import {
  all,
  benefit,
  choose,
  cite,
  datedFigure,
  day,
  either,
  inPlace,
  is,
  not,
  notAfter,
  reimbursementCap,
  service,
  tied,
  yuan,
  type Money,
} from '../../language'
import { pregnant } from '../readings'
import { birthSince } from './birth-meant'
import { fuzhouMeasures } from './documents'

/** Fuzhou (GB/T 2260), the one city of the province that bears the costs of a birth whole. */
const fuzhou = '350100'

const checks = cite(fuzhouMeasures, 'fuzhou-birth-costs-checks')

const shared = {
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  nexus: { insuredInFuzhou: tied(fuzhou, inPlace(parent.insuredIn, fuzhou)) },
  office: 'medical-insurance',
} as const

const insured = is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident')

/** Antenatal checks cost nothing as far as the insurance covers them: of residents up to 3,000 yuan, of employees without such a ceiling. */
export const fuzhouAntenatal = benefit({
  ...shared,
  id: 'fujian/fuzhou-antenatal',
  basis: checks,
  conditions: { insured, pregnant },
  value: reimbursementCap(
    'birth',
    choose<Money<'birth'>, 'parent'>([
      {
        when: is(parent.medicalInsurance, 'resident'),
        then: datedFigure([{ from: '2026-01-01', until: '2028-12-31', value: yuan(3000).perBirth, source: checks }]),
      },
    ]),
  ),
  readings: ['fuzhou-within-scope', 'fuzhou-checks-of-employees', 'fuzhou-ceiling-a-birth', 'cap-not-sum'],
})

/** A delivery costs nothing as far as the insurance covers it, for employees and residents. */
export const fuzhouDelivery = benefit({
  ...shared,
  id: 'fujian/fuzhou-delivery',
  basis: cite(fuzhouMeasures, 'fuzhou-birth-costs-delivery'),
  conditions: { insured, pregnantOrBornSince2026: either(pregnant, birthSince(day('2026-01-01'))) },
  doubts: { birthAfterTheTerm: all(pregnant, not(notAfter(pregnancy.dueDate, day('2028-12-31')))) },
  value: service,
  readings: ['fuzhou-within-scope'],
})
