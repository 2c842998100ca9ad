import { parent } from '../../../../household'
import { benefit, cite, is, unspecified } from '../../../../language'
import { insuredIn, pregnantOrRecentBirth } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 11: what medical insurance pays of antenatal checks and a birth, for employees and residents alike. The rates stand in the insurance rules. */
export const birthCosts = benefit({
  id: 'zhangping/birth-costs',
  category: 'reimbursement',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-11-8', 'zhangping-11-9'),
  nexus: { insuredHere: insuredIn(zhangping) },
  conditions: {
    insured: is(parent.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
    pregnantOrRecentBirth,
  },
  value: unspecified('reimbursement-cap', 'birth'),
  together: { service: 'birth', basis: cite(plan2023, 'zhangping-2-2') },
  office: 'medical-insurance',
  readings: ['figure-elsewhere', 'recent-birth'],
  implements: ['longyan/antenatal-costs', 'longyan/birth-costs'],
})

/** Item 11: the maternity allowance of women insured as employees. Residents have the costs only. */
export const maternityAllowance = benefit({
  id: 'zhangping/maternity-allowance',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(plan2023, 'zhangping-11-8'),
  nexus: { insuredHere: insuredIn(zhangping) },
  conditions: {
    insuredAsEmployee: is(parent.medicalInsurance, 'employee'),
    pregnantOrRecentBirth,
  },
  value: unspecified('cash', 'birth'),
  together: { service: 'birth', basis: cite(plan2023, 'zhangping-2-2') },
  office: 'medical-insurance',
  readings: ['figure-elsewhere', 'recent-birth'],
  implements: ['fujian/maternity-allowance'],
})
