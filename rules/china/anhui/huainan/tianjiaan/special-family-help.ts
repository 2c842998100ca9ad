import { benefit, cite, priority, service, unspecified } from '../../../../language'
import { familyIn, ownsNoHome } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'
import { specialCouple } from './special-families'

/** What a special family has as a household: the couple is asked. An elder of another special family has it in a household of their own. */
const shared = {
  subject: 'household',
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { specialFamily: specialCouple },
  office: 'health-commission',
} as const

/** Item 20: the assistance paid to special families is to keep up with the national average. The sum stands elsewhere. */
export const specialFamilyAid = benefit({
  ...shared,
  id: 'tianjiaan/special-family-aid',
  category: 'money',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-20-1'),
  value: unspecified('cash', 'month'),
  office: 'finance-bureau',
  readings: ['couple-asked', 'figure-elsewhere'],
})

/** Item 20: old-age and medical insurance of special families, by the rules of those insurances. */
export const specialFamilyInsurance = benefit({
  ...shared,
  id: 'tianjiaan/special-family-insurance',
  category: 'services',
  certainty: 'delegated',
  basis: cite(plan, 'tianjiaan-20-4'),
  value: service,
  office: 'civil-affairs',
  readings: ['couple-asked', 'member-conditions-open'],
})

/** Item 20: special families in need of housing come first in housing support. */
export const specialFamilyHousing = benefit({
  ...shared,
  id: 'tianjiaan/special-family-housing',
  category: 'priority',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-20-7'),
  conditions: { specialFamily: specialCouple, ownsNoHome },
  value: priority,
  office: 'housing-bureau',
  readings: ['couple-asked', 'housing-difficulty'],
})

/** Item 20: charity and public-welfare funds may help special families. */
export const specialFamilyWelfareFund = benefit({
  ...shared,
  id: 'tianjiaan/special-family-welfare-fund',
  category: 'money',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-20-8'),
  value: unspecified('cash'),
  readings: ['couple-asked', 'no-figure'],
})

/** Item 20: every special family has a contact person, a fast lane at the hospital and a family doctor. */
export const specialFamilyContacts = benefit({
  ...shared,
  id: 'tianjiaan/special-family-contacts',
  category: 'services',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-20-9'),
  value: service,
  readings: ['couple-asked'],
})

/** Item 21: approved organisations, engaged by the authorities, look after special families that entrust themselves to them. */
export const entrustedServices = benefit({
  ...shared,
  id: 'tianjiaan/entrusted-services',
  category: 'services',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-21-1'),
  value: service,
  readings: ['couple-asked'],
})

/** Item 21: visits and a meeting place of the family-planning association for special families. */
export const warmHeartHome = benefit({
  ...shared,
  id: 'tianjiaan/warm-heart-home',
  category: 'services',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-21-2'),
  value: service,
  office: 'family-planning-association',
  readings: ['couple-asked'],
})
