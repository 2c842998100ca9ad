import { child, residence } from '../../household'
import {
  all,
  any,
  benefit,
  cite,
  either,
  every,
  exists,
  inPlace,
  later,
  not,
  notAfter,
  parents,
  service,
  through,
  tied,
  under,
  type Expr,
  type Truth,
} from '../../language'
import { someParentInsuredIn } from '../readings'
import { newbornNotice } from './documents'
import { divisionCities, hasBingtuanInsurance, hasRegionsInsurance } from './insured'
import { xinjiang } from './place'
import { oneStopServices } from '../national/documents'

/** Where it lives or is registered, or a parent is insured: the parents' own registers do not decide. */
const newbornHere = either<'child'>(
  tied(xinjiang, inPlace(residence, xinjiang)),
  inPlace(child.hukou, xinjiang),
  someParentInsuredIn(xinjiang),
)

const ninetiethDay = later(child.birthDate, { days: 90 })
const livesInDivisionCity: Expr<Truth> = inPlace(residence, divisionCities)

/** Nobody asks whose a baby's insurance is or will be: it is taken to go with that of its parents, and where they have none with its home. */
const regionsInsurance: Expr<Truth> = either(
  any(parents, hasRegionsInsurance),
  all(not(livesInDivisionCity), not(every(parents, hasBingtuanInsurance))),
)

/** A newborn insured with the region within ninety days is covered from the day of birth, without a waiting time. One not insured yet still can be, until the last day. */
export const newbornInsurance = benefit({
  id: 'xinjiang/newborn-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(newbornNotice, 'xinjiang-newborns-1'),
  nexus: { newbornHere },
  conditions: {
    regionsInsurance,
    underOne: under(child.birthDate, 1),
    insuredInTime: either(notAfter(child.insuredOn, ninetiethDay), all(not(exists(child.insuredOn)), through(ninetiethDay))),
  },
  doubts: {
    perhapsOfBingtuan: either<'child'>(inPlace(child.hukou, divisionCities), livesInDivisionCity, any(parents, hasBingtuanInsurance)),
  },
  value: service,
  deadlines: { insureNewborn: { by: ninetiethDay, when: not(exists(child.insuredOn)), lost: 'cover-from-birth' } },
  together: { service: 'birth', basis: cite(oneStopServices, 'one-stop-birth') },
  office: 'region-insurance',
  readings: ['ninety-days', 'cover-for-a-year', 'cover-not-sum', 'two-insurances'],
})
