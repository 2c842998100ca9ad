import { housing } from '../../../../household'
import { atLeast, benefit, cite, unspecified } from '../../../../language'
import { childrenHad, someFundIn } from '../../../readings'
import { plan } from './documents'
import { shangyu } from './place'

/** Item 11: the ceiling of a provident-fund loan for a home to live in rises by a share that is not named. */
export const fundLoanIncrease = benefit({
  id: 'shangyu/fund-loan-increase',
  category: 'housing',
  subject: 'household',
  certainty: 'delegated',
  basis: cite(plan, 'shangyu-11-3'),
  nexus: { fundHere: someFundIn(shangyu) },
  conditions: {
    multiChild: atLeast(childrenHad, 2),
    buysForOwnUse: housing.buying.ownUse,
    fundLoan: housing.buying.fundLoan,
  },
  value: unspecified('loan-limit', 'once'),
  office: 'fund-centre',
  readings: ['multi-child-open', 'no-figure'],
})
