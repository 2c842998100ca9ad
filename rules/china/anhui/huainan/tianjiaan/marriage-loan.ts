import { marriage } from '../../../../household'
import { benefit, cite, since, unspecified } from '../../../../language'
import { familyIn } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 1: banks are supported in lending to married couples for wedding and birth. The bank sets terms and decides. */
export const marriageLoan = benefit({
  id: 'tianjiaan/marriage-loan',
  category: 'money',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan, 'tianjiaan-1-2'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: { married: since(marriage.registeredOn) },
  value: unspecified('loan-limit', 'once'),
  office: 'finance-bureau',
  readings: ['bank-decides'],
})
