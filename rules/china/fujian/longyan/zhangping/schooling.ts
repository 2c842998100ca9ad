import { child, sibling } from '../../../../household'
import { all, any, atLeast, benefit, cite, either, is, not, priority, sameDay, service, siblings } from '../../../../language'
import { babiesOfThisBirth, familyIn, inCompulsorySchool, inKindergarten } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** A sibling of another birth who is at primary or junior school, or about to enter one. */
const siblingAtSchool = any(
  siblings,
  all(
    not(sameDay(sibling.birthDate, child.birthDate)),
    either(is(sibling.stage, 'primary', 'junior'), all(is(sibling.stage, 'preschool'), sibling.lastPreschoolYear)),
  ),
)

/** Item 13: brothers and sisters who apply for one school are looked on kindly within one round of admission. */
export const sameSchool = benefit({
  id: 'zhangping/same-school',
  category: 'priority',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-13-2'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    // Who is in primary school may be new there or about to enter junior school; who is in junior school may be new there.
    enteringSchool: either(all(is(child.stage, 'preschool'), child.lastPreschoolYear), inCompulsorySchool),
    siblingAtSchool: either(siblingAtSchool, atLeast(babiesOfThisBirth, 2)),
  },
  value: priority,
  office: 'education-bureau',
  readings: ['same-school'],
})

/** Item 13: care after lessons in every primary and junior school. */
export const afterSchool = benefit({
  id: 'zhangping/after-school',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-13-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { inCompulsorySchool },
  value: service,
  office: 'education-bureau',
  readings: ['fee-not-stated'],
})

/** Item 13: longer hours and summer care in those kindergartens that try it out. */
export const kindergartenHours = benefit({
  id: 'zhangping/kindergarten-hours',
  category: 'services',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-13-4'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: { inKindergarten },
  value: service,
  office: 'education-bureau',
  readings: ['pilot-only', 'fee-not-stated'],
})
