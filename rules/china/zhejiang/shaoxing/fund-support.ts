import { atLeast, benefit, cite, unspecified } from '../../../language'
import { childrenHad, someFundIn } from '../../readings'
import { plan } from './documents'
import { shaoxing } from './place'

/** Item 9: the provident fund supports two- and three-child families; whether by loan or withdrawal, and how far, is not said. */
export const fundSupport = benefit({
  id: 'shaoxing/fund-support',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shaoxing-9-5'),
  nexus: { fundHere: someFundIn(shaoxing) },
  conditions: { multiChild: atLeast(childrenHad, 2) },
  value: unspecified('loan-limit'),
  office: 'fund',
  readings: ['two-and-three', 'loan-or-withdrawal'],
})
