import { benefit, cite, day, service, since } from '../../../../language'
import { familyIn, inCompulsorySchool } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 18: from 2022 on, schools of compulsory education that owe after-school care all offer it. */
export const afterSchoolCare = benefit({
  id: 'tianjiaan/after-school-care',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-18-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { inCompulsorySchool, from2022: since(day('2022-01-01')) },
  value: service,
  office: 'education-bureau',
  readings: ['fee-open'],
})
