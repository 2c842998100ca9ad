import { child } from '../../../../household'
import { all, always, benefit, cite, is, reached, unspecified } from '../../../../language'
import { familyIn, inKindergarten } from '../../../readings'
import { preschoolFees } from './documents'
import { shangyu } from './place'

/**
 * By how much a private kindergarten's fee falls in the last year before school: by what the public ones of the district no longer take,
 * 845, 650 or 400 yuan a month. Which of the three nobody is asked, and a fee spared is a share in this language: the words tell them.
 */
export const privatePreschoolYear = benefit({
  id: 'shangyu/private-preschool-year',
  category: 'fees',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(preschoolFees, 'shangyu-preschool-2025-levels'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: {
    privateKindergarten: all(is(child.care, 'kindergarten-private'), inKindergarten),
    lastPreschoolYear: all(reached(child.birthDate, 4), child.lastPreschoolYear),
  },
  doubts: { levelsOfAutumn2025: always },
  value: unspecified('fee-reduction', 'month'),
  office: 'education-bureau',
  readings: ['level-by-grade', 'mixed-age-class', 'care-fee-only'],
  implements: ['national/free-preschool-year'],
})
