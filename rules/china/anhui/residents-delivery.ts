import { child, criticalPregnancy, mother, pregnancy } from '../../household'
import {
  all,
  any,
  benefit,
  children,
  choose,
  cite,
  datedFigure,
  day,
  either,
  is,
  mostOf,
  not,
  notBefore,
  reimbursementCap,
  yuan,
  type Money,
  type None,
} from '../../language'
import { insuredIn, pregnant } from '../readings'
import { ofRecentBirth, pregnantOrRecentBirth } from './births'
import { birthInsuranceMeasures } from './documents'
import { anhui } from './place'

const source = cite(birthInsuranceMeasures, 'anhui-birth-insurance-delivery')
const natural = datedFigure([{ from: '2024-01-01', value: yuan(1600).perBirth, source }])
const caesarean = datedFigure([{ from: '2024-01-01', value: yuan(2400).perBirth, source }])

/** Earlier births had other sums, which nobody has confirmed. */
const atTheseSums = all(ofRecentBirth, notBefore(child.birthDate, day('2024-01-01')))
const delivered = all(not(pregnant), any(children, atTheseSums))
const byCaesarean = any(children, all(atTheseSums, is(child.birthMode, 'caesarean')))

/** Of a birth ahead nobody knows which of the two it will be: it lies between them. */
const least = choose([
  { when: all(delivered, byCaesarean), then: caesarean },
  { when: either(pregnant, delivered), then: natural },
])
const most = choose([
  { when: either(pregnant, all(delivered, byCaesarean)), then: caesarean },
  { when: delivered, then: natural },
])

const cost = choose<Money<'once'> | None>([{ when: delivered, then: mostOf(children, atTheseSums, child.deliveryCost) }])

/** Residents' insurance pays 1,600 yuan for a natural delivery in hospital and 2,400 for a caesarean, no more than the bill. */
export const residentsDelivery = benefit({
  id: 'anhui/residents-delivery',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: source,
  nexus: { insuredHere: insuredIn(anhui) },
  conditions: { residentInsurance: is(mother.medicalInsurance, 'resident'), pregnantOrRecentBirth },
  // With complications it is paid as a hospital stay instead.
  doubts: {
    complications: either(pregnancy.highRisk, criticalPregnancy, any(children, all(ofRecentBirth, child.difficultBirth))),
  },
  value: reimbursementCap('birth', least, cost, most),
  office: 'insurance',
  readings: ['delivery-since-2024', 'cap-not-sum', 'recent-birth', 'birth-ahead-first'],
})
