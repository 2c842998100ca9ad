import { atLeast, benefit, cite, unspecified } from '../../../language'
import { childrenHad, familyIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 3: banks are encouraged to lower interest or fees on consumer credit for families of several children. */
export const consumerCredit = benefit({
  id: 'shaoxing/consumer-credit',
  category: 'fees',
  subject: 'household',
  certainty: 'discretionary',
  basis: cite(plan, 'shaoxing-3-3'),
  nexus: { familyHere: familyIn(shaoxing) },
  conditions: { multiChild: atLeast(childrenHad, 2) },
  value: unspecified('fee-reduction'),
  office: 'bank',
  readings: ['multi-child-open', 'bank-decides'],
})
