import { elder, parent } from '../../../../household'
import { always, benefit, cite, priority, reached, service, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'
import { specialCouple } from './special-families'

const shared = { certainty: 'entitled', nexus: { familyHere: familyIn(tianjiaan) } } as const
/** Old-age homes and care are for members who meet conditions that the document does not name. */
const conditionsOpen = { furtherConditions: always } as const
const ofElder = { subject: 'each-elder', conditions: { specialFamilyElder: elder.specialFamily } } as const
const ofParent = { subject: 'each-parent', conditions: { specialFamily: specialCouple, sixty: reached(parent.birthDate, 60) } } as const

const careHome = {
  ...shared,
  category: 'priority',
  basis: cite(plan, 'tianjiaan-20-5'),
  doubts: conditionsOpen,
  value: priority,
  office: 'civil-affairs',
  readings: ['old-age-sixty'],
} as const

/** Item 20: members of a special family come first for a public old-age home. */
export const careHomePriority = benefit({ ...careHome, ...ofElder, id: 'tianjiaan/care-home-priority' })

/** The same for mother and father where the couple itself is the special family. */
export const careHomePriorityParent = benefit({ ...careHome, ...ofParent, id: 'tianjiaan/care-home-priority-parent' })

const lowFee = {
  ...shared,
  category: 'fees',
  basis: cite(plan, 'tianjiaan-20-6'),
  doubts: conditionsOpen,
  value: unspecified('fee-reduction', 'month'),
  office: 'civil-affairs',
  readings: ['old-age-sixty', 'low-or-free'],
} as const

/** Item 20: members of a special family are cared for at a low fee or for none. */
export const lowFeeCare = benefit({ ...lowFee, ...ofElder, id: 'tianjiaan/low-fee-care' })

/** The same for mother and father where the couple itself is the special family. */
export const lowFeeCareParent = benefit({ ...lowFee, ...ofParent, id: 'tianjiaan/low-fee-care-parent' })

const visits = {
  ...shared,
  category: 'services',
  basis: cite(plan, 'tianjiaan-20-10'),
  value: service,
  office: 'health-commission',
  readings: ['visits-from-sixty'],
} as const

/** Item 20: elders of a special family who live at home are looked in on every week. */
export const weeklyVisits = benefit({
  ...visits,
  id: 'tianjiaan/weekly-visits',
  subject: 'each-elder',
  conditions: { specialFamilyElder: elder.specialFamily, sixty: reached(elder.birthDate, 60) },
})

/** The same for mother and father where the couple itself is the special family. */
export const weeklyVisitsParent = benefit({ ...visits, ...ofParent, id: 'tianjiaan/weekly-visits-parent' })
