import { child } from '../../../../household'
import { all, any, atLeast, before, benefit, children, cite, later, unspecified } from '../../../../language'
import { childBorne, childrenBorne, inNursery, someEmployedIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 11: employers who can are encouraged to pay families with a second or third child something every month. */
export const employerMonthlyGrant = benefit({
  id: 'zhangping/employer-monthly-grant',
  category: 'money',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-11-5'),
  nexus: { employedHere: someEmployedIn(zhangping) },
  conditions: { twoChildren: atLeast(childrenBorne, 2) },
  value: unspecified('cash', 'month'),
  office: 'employer-grants',
  readings: ['employer-decides', 'no-figure', 'children-borne'],
})

/** Item 11: employers who can may try a birth fund: a grant on the birth, childcare money until the child is 36 months old. */
export const employerBirthFund = benefit({
  id: 'zhangping/employer-birth-fund',
  category: 'money',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-11-6'),
  nexus: { employedHere: someEmployedIn(zhangping) },
  conditions: {
    twoChildren: atLeast(childrenBorne, 2),
    childTo36Months: any(children, all(childBorne, before(later(child.birthDate, { months: 37 })))),
  },
  value: unspecified('cash'),
  office: 'employer-grants',
  readings: ['employer-decides', 'no-figure', 'children-borne', 'full-36-months'],
})

/** Item 12: employers are encouraged to help with the nursery of their staff's children. */
export const employerNurseryGrant = benefit({
  id: 'zhangping/employer-nursery-grant',
  category: 'money',
  subject: 'each-child',
  certainty: 'discretionary',
  basis: cite(plan2023, 'zhangping-12-2'),
  nexus: { employedHere: someEmployedIn(zhangping) },
  conditions: { inNursery },
  value: unspecified('cash'),
  office: 'employer-nursery-grant',
  readings: ['employer-decides', 'no-figure'],
})
