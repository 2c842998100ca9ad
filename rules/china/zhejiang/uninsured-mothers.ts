import { mother } from '../../household'
import { benefit, cite, is, unspecified } from '../../language'
import { familyIn, pregnantOrGaveBirth } from '../readings'
import { populationRegulation } from './documents'
import { zhejiang } from './place'

/** Article 22, last paragraph: the county helps mothers who have neither an employer nor maternity insurance. How much, each county says. */
export const aidForUninsuredMothers = benefit({
  id: 'zhejiang/aid-for-uninsured-mothers',
  category: 'money',
  subject: 'mother',
  certainty: 'delegated',
  basis: cite(populationRegulation, 'zhejiang-population-22-last'),
  nexus: { familyHere: familyIn(zhejiang) },
  conditions: {
    withoutEmployer: is(mother.work, 'flexible', 'unemployed', 'not-working', 'student'),
    withoutMaternityInsurance: is(mother.medicalInsurance, 'resident', 'none'),
    pregnantOrGaveBirth,
  },
  value: unspecified('cash', 'birth'),
  office: 'county-health',
  readings: ['county-sets-sum', 'birth-within-a-year'],
})
