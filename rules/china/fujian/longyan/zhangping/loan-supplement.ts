import { housing } from '../../../../household'
import { atLeast, benefit, choose, cite, equals, loanLimit, plus, yuan } from '../../../../language'
import { childrenBorne, someFundIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

const supplement = choose([
  { when: equals(childrenBorne, 2), then: yuan(150_000).once, basis: ['zhangping-12-6'] },
  { when: atLeast(childrenBorne, 3), then: yuan(250_000).once, basis: ['zhangping-12-7'] },
])

/** Item 12: the ceiling of a provident-fund loan for a first own home rises by a fixed sum with the second and the third child. */
export const loanSupplement = benefit({
  id: 'zhangping/loan-supplement',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-6', 'zhangping-12-7'),
  nexus: { fundHere: someFundIn(zhangping) },
  conditions: {
    buysForOwnUse: housing.buying.ownUse,
    firstHome: housing.buying.firstHome,
    fundLoan: housing.buying.fundLoan,
    twoChildren: atLeast(childrenBorne, 2),
  },
  value: loanLimit(supplement, { bound: 'exact', ceiling: plus(supplement, housing.ordinaryFundLoanLimit) }),
  office: 'fund-centre',
  readings: ['children-borne', 'first-home-open'],
  supersedes: ['longyan/fund-loan'],
})
