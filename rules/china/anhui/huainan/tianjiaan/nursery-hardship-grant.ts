import { child } from '../../../../household'
import { benefit, cash, cite, either, is, under, yuan } from '../../../../language'
import { familyIn, inHardship, inNursery } from '../../../readings'
import { plan } from './documents'
import { tianjiaan } from './place'

/** Item 1: at least 200 yuan a month for each child of a recognised low-income family in a nursery or kindergarten, public or private. */
export const nurseryHardshipGrant = benefit({
  id: 'tianjiaan/nursery-hardship-grant',
  category: 'money',
  subject: 'each-child',
  certainty: 'entitled',
  basis: cite(plan, 'tianjiaan-1-3'),
  nexus: { familyHere: familyIn(tianjiaan) },
  conditions: {
    hardship: inHardship,
    underSeven: under(child.birthDate, 7),
    inNurseryOrKindergarten: either(inNursery, is(child.care, 'kindergarten-public', 'kindergarten-private')),
  },
  value: cash('month', yuan(200).perMonth, { bound: 'at-least' }),
  office: 'town-or-street',
  readings: ['hardship-elsewhere', 'public-or-private', 'infant-under-seven', 'months-open'],
  implements: ['anhui/nursery-aid'],
})
