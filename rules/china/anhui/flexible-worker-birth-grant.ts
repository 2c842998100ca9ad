import { child, mother } from '../../household'
import { all, any, benefit, cash, children, cite, datedFigure, day, either, is, not, notBefore, yuan } from '../../language'
import { insuredIn, pregnant } from '../readings'
import { ofRecentBirth, pregnantOrRecentBirth } from './births'
import { birthInsuranceMeasures } from './documents'
import { anhui } from './place'

const source = cite(birthInsuranceMeasures, 'anhui-birth-insurance-flexible')

/** A year's average minimum wage goes into it, so the sum of one year says nothing of the next. */
const grant = datedFigure([{ from: '2024-08-01', until: '2024-12-31', value: yuan(6730).perBirth, source, attested: 'single' }])

const since2024August = any(children, all(ofRecentBirth, notBefore(child.birthDate, day('2024-08-01'))))

/** Women in the employee scheme as flexible workers have a grant for a birth where employees have an allowance; their costs are paid as those of employees. */
export const flexibleWorkerBirthGrant = benefit({
  id: 'anhui/flexible-worker-birth-grant',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: { flexibleInsured: is(mother.medicalInsurance, 'flexible'), pregnantOrRecentBirth },
  doubts: { bornBeforeTheGrant: not(either(pregnant, since2024August)) },
  value: cash('birth', grant),
  office: 'insurance',
  readings: ['grant-by-year', 'recent-birth'],
})
