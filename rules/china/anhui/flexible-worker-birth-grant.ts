import { child, mother, pregnancy } from '../../household'
import {
  all,
  any,
  benefit,
  cash,
  children,
  choose,
  cite,
  datedFigure,
  day,
  either,
  is,
  not,
  notAfter,
  notBefore,
  since,
  yuan,
  type Expr,
  type Truth,
} from '../../language'
import { insuredIn, pregnant } from '../readings'
import { ofRecentBirth } from './births'
import { birthInsuranceMeasures } from './documents'
import { anhui } from './place'

const source = cite(birthInsuranceMeasures, 'anhui-birth-insurance-flexible')
const lastDay = day('2024-12-31')

/** A year's average minimum wage goes into it: it is known for births of 2024, on whatever day one asks. */
const ofBirthsIn2024 = datedFigure([{ from: '2024-08-01', value: yuan(6730).perBirth, source, attested: 'single' }])
/** For later births it is only the last one known. */
const lastKnown = datedFigure([{ from: '2024-08-01', until: '2024-12-31', value: yuan(6730).perBirth, source, attested: 'single' }])

const bornSinceTheGrant: Expr<Truth, 'child'> = all(ofRecentBirth, notBefore(child.birthDate, day('2024-08-01')))
const bornIn2024: Expr<Truth> = any(children, all(bornSinceTheGrant, notAfter(child.birthDate, lastDay)))

/** The birth ahead, where there is one: an earlier one will have been paid. */
const grant = choose([
  { when: all(not(pregnant), bornIn2024), then: ofBirthsIn2024 },
  { when: either(notAfter(pregnancy.dueDate, lastDay), since(day('2025-01-01'))), then: lastKnown },
])

/** Women in the employee scheme as flexible workers have a grant for a birth where employees have an allowance; their costs are paid as those of employees. */
export const flexibleWorkerBirthGrant = benefit({
  id: 'anhui/flexible-worker-birth-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: {
    flexibleInsured: is(mother.medicalInsurance, 'flexible'),
    birthSinceTheGrant: either(pregnant, any(children, bornSinceTheGrant)),
  },
  value: cash('birth', grant),
  office: 'insurance',
  readings: ['grant-by-year', 'since-august-2024', 'birth-ahead-first', 'recent-birth'],
})
