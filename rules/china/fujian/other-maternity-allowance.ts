import { mother, parent } from '../../household'
import {
  all,
  atLeast,
  benefit,
  choose,
  day,
  either,
  forEach,
  is,
  kept,
  not,
  percent,
  type Count,
  type Expr,
  type Truth,
} from '../../language'
import { insuredIn, pregnant, pregnantOrGaveBirth } from '../readings'
import { birthSince, insuredByBirth } from './birth-meant'
import { allForOthers, halfForOthers, othersNotice } from './maternity-shares'
import { fujian } from './place'

const flexible: Expr<Truth> = is(mother.medicalInsurance, 'flexible')
const drawsBenefit: Expr<Truth> = is(mother.medicalInsurance, 'unemployment-benefit')

/** Hundredths of the allowance: flexible workers have to wait twice as long as women who draw unemployment benefit. */
const share: Expr<Count> = choose([
  { when: all(flexible, insuredByBirth(24)), then: allForOthers },
  { when: all(flexible, insuredByBirth(12)), then: halfForOthers },
  { when: all(drawsBenefit, insuredByBirth(12)), then: allForOthers },
  { when: all(drawsBenefit, insuredByBirth(6)), then: halfForOthers },
])

const leastByBirth: Expr<Truth> = either(all(flexible, insuredByBirth(12)), all(drawsBenefit, insuredByBirth(6)))

/** Which share of the allowance the fund pays flexible workers and women on unemployment benefit. It is reckoned from a base that the province makes known. */
export const otherMaternityAllowance = benefit({
  id: 'fujian/other-maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'entitled',
  basis: othersNotice,
  nexus: { insuredHere: insuredIn(fujian) },
  conditions: {
    insuredWithoutEmployer: is(parent.medicalInsurance, 'flexible', 'unemployment-benefit'),
    pregnantOrGaveBirth,
    birthSinceMarch2026: birthSince(day('2026-03-01')),
    insuredLongEnough: either(pregnant, atLeast(mother.insuredMonths, 12), all(not(flexible), atLeast(mother.insuredMonths, 6))),
  },
  doubts: {
    cityAdmitsFlexible: is(parent.medicalInsurance, 'flexible'),
    tooFewMonths: not(leastByBirth),
  },
  value: kept(forEach(percent(1), share)),
  office: 'medical-insurance',
  readings: ['base-not-known', 'months-by-the-birth', 'birth-within-a-year'],
})
