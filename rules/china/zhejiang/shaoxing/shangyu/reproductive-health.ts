import { child, mother } from '../../../../household'
import { all, always, benefit, cite, either, exists, is, not, reached, service, under } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 8: basic contraception for people of child-bearing age; for women from 15 to 49, as statistics count it. For men no age is known. */
export const contraception = benefit({
  id: 'shangyu/contraception',
  category: 'services',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-8-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { childBearingAge: either(not(exists(mother)), all(reached(mother.birthDate, 15), under(mother.birthDate, 50))) },
  value: service,
  office: 'health-bureau',
  readings: ['child-bearing-age'],
})

/** Item 8: the bivalent HPV vaccine, free, for schoolgirls of the right age. Which age that is the document does not say. */
export const hpvVaccine = benefit({
  id: 'shangyu/hpv-vaccine',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-8-3'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: {
    girl: is(child.sex, 'female'),
    atSchool: all(
      reached(child.birthDate, 6),
      either(all(reached(child.birthDate, 7), under(child.birthDate, 15)), is(child.stage, 'primary', 'junior', 'senior')),
    ),
  },
  doubts: { vaccineAge: always },
  value: service,
  office: 'health-bureau',
  readings: ['schoolgirl'],
})

/** Item 8: screening of women for common illnesses, cervical and breast cancer. No age is named. */
export const womenScreening = benefit({
  id: 'shangyu/women-screening',
  category: 'services',
  subject: 'mother',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-8-4'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: {},
  value: service,
  office: 'health-bureau',
})
