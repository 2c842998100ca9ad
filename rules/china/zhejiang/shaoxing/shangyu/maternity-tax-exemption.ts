import { mother } from '../../../../household'
import { benefit, cite, is, taxExemption } from '../../../../language'
import { familyIn, pregnantOrRecentBirth } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 12: maternity allowance, maternity medical money and the like bear no income tax. The childcare subsidy is not named. */
export const maternityTaxExemption = benefit({
  id: 'shangyu/maternity-tax-exemption',
  category: 'tax',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-12-3'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: {
    pregnantOrRecentBirth,
    motherInsured: is(mother.medicalInsurance, 'employee', 'flexible', 'unemployment-benefit', 'resident'),
  },
  // What resident insurance pays may not be of the nature of maternity insurance.
  doubts: { residentPayments: is(mother.medicalInsurance, 'resident') },
  value: taxExemption('birth'),
  office: 'tax-bureau',
  readings: ['recent-birth', 'subsidy-not-named'],
})
