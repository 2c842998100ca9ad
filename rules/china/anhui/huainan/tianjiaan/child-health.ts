import { child } from '../../../../household'
import { benefit, cite, is, service, under, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 10: newborns are screened for 26 diseases. That it is free is not said. */
export const newbornScreening = benefit({
  id: 'tianjiaan/newborn-screening',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-10-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { underOne: under(child.birthDate, 1) },
  value: unspecified('service', 'once'),
  office: 'health-commission',
  readings: ['newborn-under-one', 'fee-open'],
})

/** Item 10: aid projects for children born with a defect. Sums and further conditions stand in the rules of the projects. */
export const birthDefectAid = benefit({
  id: 'tianjiaan/birth-defect-aid',
  category: 'money',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-10-4'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { birthDefect: child.birthDefect },
  value: unspecified('cash'),
  office: 'health-commission',
  readings: ['figure-elsewhere'],
})

/** Item 11: eyes, nutrition and teeth are looked at together with the check-up on entering kindergarten or school. */
export const schoolHealthChecks = benefit({
  id: 'tianjiaan/school-health-checks',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-11-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { kindergartenOrSchool: is(child.stage, 'preschool', 'primary', 'junior', 'senior') },
  value: service,
  office: 'health-commission',
  readings: ['fee-open'],
})
