import { child, pregnancy } from '../../../household'
import {
  all,
  any,
  benefit,
  children,
  choose,
  cite,
  mostOf,
  reimbursementCap,
  serviceWithin,
  under,
  yuan,
  type Expr,
  type Money,
  type None,
} from '../../../language'
import { insuredIn, motherInMaternityInsurance, ofLatestBirth, pregnant, pregnantOrRecentBirth, wifeWithoutWork } from '../../readings'
import { plan } from './documents'
import { antenatalCoverHere, drawsUnemploymentBenefit, husbandInsuredHere } from './insurance'
import { aral } from './place'

const costBeforeLatestBirth = mostOf(children, ofLatestBirth, child.antenatalCost)

/** What is being settled: the checks before a birth of the last year; otherwise those of this pregnancy, or before the latest birth. */
const antenatalCost: Expr<Money<'once'> | None> = choose(
  [
    { when: any(children, all(ofLatestBirth, under(child.birthDate, 1))), then: costBeforeLatestBirth },
    { when: pregnant, then: pregnancy.antenatalCost },
  ],
  costBeforeLatestBirth,
)

/** Item 7: up to 4,000 yuan of the basic antenatal checks of an insured woman employee is paid back as outpatient cost. */
export const antenatalEmployee = benefit({
  id: 'aral/antenatal-employee',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-7-1'),
  nexus: { insuredHere: insuredIn(aral) },
  conditions: { inMaternityInsurance: motherInMaternityInsurance, pregnantOrRecentBirth },
  doubts: { drawsUnemploymentBenefit },
  value: reimbursementCap('birth', yuan(4000).perBirth, antenatalCost),
  office: 'medical-insurance',
  readings: ['cap-not-sum', 'per-pregnancy', 'flexible-counted', 'recent-birth'],
  excludes: ['aral/antenatal-wife'],
})

/** Item 7: up to 2,000 yuan for the wife without work of an insured male employee. */
export const antenatalWife = benefit({
  id: 'aral/antenatal-wife',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-7-2'),
  nexus: { husbandInsuredHere },
  conditions: { wifeWithoutWork, pregnantOrRecentBirth },
  value: reimbursementCap('birth', yuan(2000).perBirth, antenatalCost),
  office: 'medical-insurance',
  readings: ['cap-not-sum', 'per-pregnancy', 'recent-birth'],
  excludes: ['aral/antenatal-employee'],
})

/** Item 7: these costs are paid back within twenty working days. */
export const antenatalSettlement = benefit({
  id: 'aral/antenatal-settlement',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-7-3'),
  nexus: { antenatalCoverHere },
  conditions: { pregnantOrRecentBirth },
  value: serviceWithin(20),
  office: 'medical-insurance',
  readings: ['working-days', 'recent-birth'],
})
