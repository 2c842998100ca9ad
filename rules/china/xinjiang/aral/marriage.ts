import { benefit, cite, days, leave, service } from '../../../language'
import { employed, engaged, familyIn, marrying, worksIn } from '../../readings'
import { plan } from './documents'
import { aral } from './place'

const servedHere = { category: 'services', subject: 'household', certainty: 'entitled', nexus: { familyHere: familyIn(aral) } } as const

/** Item 3: the registration hall offers young couples new forms of service, a ceremony with vows among them. */
export const marriageRegistration = benefit({
  ...servedHere,
  id: 'aral/marriage-registration',
  basis: cite(plan, 'aral-3-1'),
  conditions: { marrying },
  value: service,
  office: 'civil-affairs',
  readings: ['marriage-within-a-year'],
})

/** Item 5: a medical check before the wedding. The plan does not say that it is free. */
export const premaritalCheck = benefit({
  ...servedHere,
  id: 'aral/premarital-check',
  basis: cite(plan, 'aral-5-1'),
  conditions: { aboutToMarry: engaged },
  value: service,
  office: 'health-commission',
  readings: ['free-not-written'],
})

/** Item 5: employers are encouraged to give five paid days for it. */
export const premaritalCheckLeave = benefit({
  id: 'aral/premarital-check-leave',
  category: 'leave',
  subject: 'each-parent',
  certainty: 'discretionary',
  basis: cite(plan, 'aral-5-2'),
  nexus: { worksHere: worksIn(aral) },
  conditions: { employed, aboutToMarry: engaged },
  value: leave('once', days(5).once),
  office: 'employer-leave',
  readings: ['employer-decides', 'beside-marriage-leave'],
})

/** Item 5: a plan of treatment and follow-up where the check finds an illness. */
export const premaritalFollowUp = benefit({
  ...servedHere,
  id: 'aral/premarital-follow-up',
  basis: cite(plan, 'aral-5-3'),
  conditions: { marrying },
  value: service,
  office: 'health-commission',
  readings: ['marriage-within-a-year'],
})
