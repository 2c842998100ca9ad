import { mother, parent } from '../../../household'
import { all, atLeast, benefit, cite, either, is, not, unspecified } from '../../../language'
import { insuredInXinjiang } from '../insured'
import { birthSinceTheNotice } from './births'
import { allowanceToHerself, maternityNotice } from './documents'
import { motherPerhapsWithRegion } from './insured'

const besideEmployees = is(parent.medicalInsurance, 'flexible', 'unemployment-benefit')
const shared = {
  subject: 'mother',
  certainty: 'delegated',
  nexus: { insuredHere: insuredInXinjiang },
  office: 'bingtuan-insurance',
} as const

/** Flexible workers insured without a break for twelve months, and women drawing unemployment benefit, have the employees' maternity allowance. Its base is not named in figures. */
export const maternityInsuranceFlexible = benefit({
  ...shared,
  id: 'bingtuan/maternity-insurance-flexible',
  category: 'money',
  basis: [...cite(maternityNotice, 'bingtuan-maternity-allowance'), ...cite(allowanceToHerself, 'bingtuan-allowance-to-herself-1')],
  conditions: {
    besideEmployees,
    birthSinceTheNotice,
    twelveMonthsInsured: either(is(parent.medicalInsurance, 'unemployment-benefit'), atLeast(parent.insuredMonths, 12)),
  },
  doubts: { perhapsRegionalFund: motherPerhapsWithRegion },
  value: unspecified('cash', 'birth'),
  readings: ['since-2025', 'months-short', 'days-by-the-leave-rules', 'division-city-is-bingtuan', 'recent-birth'],
})

/** The medical costs of a birth are paid for them as for employees. Whether the twelve months count here too is not said. */
export const birthCostsFlexible = benefit({
  ...shared,
  id: 'bingtuan/birth-costs-flexible',
  category: 'reimbursement',
  basis: cite(maternityNotice, 'bingtuan-maternity-costs'),
  conditions: { besideEmployees, birthSinceTheNotice },
  doubts: {
    perhapsRegionalFund: motherPerhapsWithRegion,
    twelveMonthsToGo: all(is(mother.medicalInsurance, 'flexible'), not(atLeast(mother.insuredMonths, 12))),
  },
  value: unspecified('reimbursement-cap', 'birth'),
  readings: ['since-2025', 'figure-elsewhere', 'cover-not-sum', 'division-city-is-bingtuan', 'recent-birth'],
})
