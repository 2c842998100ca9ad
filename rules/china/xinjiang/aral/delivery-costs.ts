import { child, parent } from '../../../household'
import { all, any, benefit, children, cite, either, is, service, unspecified } from '../../../language'
import { insuredIn, ofLatestBirth, pregnant, pregnantOrRecentBirth, wifeWithoutWork } from '../../readings'
import { plan } from './documents'
import { husbandInsuredHere } from './insurance'
import { aral } from './place'

/** Item 13: insured employees and residents who deliver in a hospital of the division's area pay no deductible. Not an amount: what would have been deducted is not named. */
export const deliveryDeductible = benefit({
  id: 'aral/delivery-deductible',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'aral-13-1'),
  nexus: { insuredHere: insuredIn(aral) },
  conditions: {
    insured: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
    pregnantOrRecentBirth,
    deliversHere: either(pregnant, any(children, all(ofLatestBirth, child.bornInLocalHospital))),
  },
  value: service,
  office: 'medical-insurance',
  readings: ['latest-birth', 'recent-birth'],
})

/** Item 13: the delivery of a wife without work, whose husband is an insured employee, is paid back by the residents' hospital rules. */
export const deliveryWife = benefit({
  id: 'aral/delivery-wife',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'aral-13-5'),
  nexus: { husbandInsuredHere },
  conditions: { wifeWithoutWork, pregnantOrRecentBirth },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'medical-insurance',
  readings: ['figure-elsewhere', 'recent-birth'],
  excludes: ['aral/delivery-resident'],
  implements: ['bingtuan/delivery-for-women-without-work'],
})

/** Item 13: the delivery of a woman in residents' insurance is paid back as an ordinary hospital stay. */
export const deliveryResident = benefit({
  id: 'aral/delivery-resident',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan, 'aral-13-6'),
  nexus: { insuredHere: insuredIn(aral) },
  conditions: { residentInsurance: is(parent.medicalInsurance, 'resident'), pregnantOrRecentBirth },
  value: unspecified('reimbursement-cap', 'birth'),
  office: 'medical-insurance',
  readings: ['figure-elsewhere', 'recent-birth'],
  excludes: ['aral/delivery-wife'],
  implements: ['bingtuan/delivery-for-women-without-work'],
})
