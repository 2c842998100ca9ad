import { child } from '../../../../household'
import { benefit, cite, service, under } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 6: a family doctor under contract for every child up to six. */
export const familyDoctor = benefit({
  id: 'zhangping/family-doctor',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-6-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { underSeven: under(child.birthDate, 7) },
  value: service,
  office: 'health-and-finance',
  readings: ['age-0-to-6'],
})

/** Item 6: eye care and eyesight checks for children up to six. The nine in ten of the text is a target for the clinics. */
export const eyeCheck = benefit({
  id: 'zhangping/eye-check',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-6-6'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { underSeven: under(child.birthDate, 7) },
  value: service,
  office: 'health-and-finance',
  readings: ['age-0-to-6'],
})
