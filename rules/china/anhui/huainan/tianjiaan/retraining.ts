import { child, mother } from '../../../../household'
import {
  all,
  always,
  any,
  benefit,
  cash,
  cashRange,
  children,
  choose,
  cite,
  either,
  exists,
  forEach,
  later,
  latestOf,
  not,
  notAfter,
  notBefore,
  orZero,
  through,
  yuan,
} from '../../../../language'
import { childBorne, familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

const { retraining } = mother
const secondAnniversary = later(child.birthDate, { years: 2 })

/** The course began, or without one named would begin on the day of the check, from a birth to its second anniversary. */
const trainingWithinTwoYears = any(
  children,
  all(
    childBorne,
    either(
      all(notBefore(retraining.startedOn, child.birthDate), notAfter(retraining.startedOn, secondAnniversary)),
      all(not(exists(retraining)), through(secondAnniversary)),
    ),
  ),
)

const deadlines = {
  startTraining: { by: latestOf(children, childBorne, secondAnniversary), when: not(exists(retraining)), lost: 'all' },
} as const

/** Item 5: a training grant of 500 to 2,400 yuan for a woman who left work for a birth and joins public retraining within two years of it. */
export const retrainingSubsidy = benefit({
  id: 'tianjiaan/retraining-subsidy',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-5-4'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { leftWorkForBirth: mother.leftWorkForBirth, trainingWithinTwoYears },
  value: cashRange('once', yuan(500).once, yuan(2400).once),
  deadlines,
  office: 'labour-bureau',
  readings: ['training-starts', 'range-elsewhere'],
})

/** Item 5: 50 yuan for each day of that course, for women who meet conditions that the document does not name. */
export const retrainingLivingAllowance = benefit({
  id: 'tianjiaan/retraining-living-allowance',
  category: 'jobs',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-5-5'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { leftWorkForBirth: mother.leftWorkForBirth, trainingWithinTwoYears },
  doubts: { furtherConditions: always },
  value: cash('day', yuan(50).perDay, {
    payable: choose([{ when: exists(retraining.days), then: forEach(yuan(50).perDay, orZero(retraining.days)) }]),
  }),
  deadlines,
  office: 'labour-bureau',
  readings: ['training-starts', 'days-open'],
})
