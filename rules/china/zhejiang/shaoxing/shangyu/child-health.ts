import { child } from '../../../../household'
import { benefit, cite, later, reached, service, since, through, under } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 7: screening for risks in how an infant is raised, and care groups for parents. */
export const rearingRiskScreening = benefit({
  id: 'shangyu/rearing-risk-screening',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-7-1'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { underThree: under(child.birthDate, 3) },
  value: service,
  office: 'health-bureau',
  readings: ['infant-under-three', 'age-on-birthday'],
})

/** Item 7: how a child develops is watched from birth to three. The third birthday itself is taken as inside. */
export const developmentScreening = benefit({
  id: 'shangyu/development-screening',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-7-2'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { toThirdBirthday: through(later(child.birthDate, { years: 3 })) },
  value: service,
  office: 'health-bureau',
  readings: ['third-birthday-inside'],
})

/** Item 7: health care for children of six and below. */
export const childHealthCare = benefit({
  id: 'shangyu/child-health-care',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-7-3'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { underSeven: under(child.birthDate, 7) },
  doubts: { turnedSix: reached(child.birthDate, 6) },
  value: service,
  office: 'health-bureau',
  readings: ['six-inside'],
})

/** Item 7: screening for autism between birth and six. */
export const autismScreening = benefit({
  id: 'shangyu/autism-screening',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-7-4'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { underSeven: under(child.birthDate, 7) },
  doubts: { turnedSix: reached(child.birthDate, 6) },
  value: service,
  office: 'health-bureau',
  readings: ['six-inside'],
})

/** Item 7: what medical insurance pays for children, by the insurance rules. */
export const childInsurance = benefit({
  id: 'shangyu/child-insurance',
  category: 'reimbursement',
  subject: 'each-child',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-7-5'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { minor: under(child.birthDate, 18), childInsured: since(child.insuredOn) },
  value: service,
  office: 'insurance-bureau',
  readings: ['figure-elsewhere', 'child-under-eighteen'],
})

/** Item 7: rehabilitation for disabled children; ages and shares stand in other rules. */
export const childRehabilitation = benefit({
  id: 'shangyu/child-rehabilitation',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'shangyu-7-6'),
  nexus: { familyHere: familyIn(shangyu) },
  conditions: { minor: under(child.birthDate, 18), childDisabled: child.disabled },
  value: service,
  office: 'disabled-federation',
  readings: ['child-under-eighteen'],
})
