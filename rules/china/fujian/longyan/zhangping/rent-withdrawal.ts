import { housing } from '../../../../household'
import { atLeast, benefit, choose, cite, equals, withdrawalLimit, yuan } from '../../../../language'
import { childrenBorne, noHomeInFundPlace, someFundIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 12: the limit on taking rent out of the provident fund rises with the second and the third child. One limit a family. */
export const rentWithdrawal = benefit({
  id: 'zhangping/rent-withdrawal',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-4', 'zhangping-12-5'),
  nexus: { fundHere: someFundIn(zhangping) },
  conditions: {
    noHomeInFundPlace,
    rents: housing.rents,
    twoChildren: atLeast(childrenBorne, 2),
  },
  value: withdrawalLimit(
    'month',
    choose([
      { when: equals(childrenBorne, 2), then: yuan(800).perMonth, basis: ['zhangping-12-4'] },
      { when: atLeast(childrenBorne, 3), then: yuan(1000).perMonth, basis: ['zhangping-12-5'] },
    ]),
    housing.monthlyRent,
  ),
  office: 'fund-centre',
  readings: ['children-borne', 'one-limit-a-family'],
  supersedes: ['longyan/fund-rent'],
})
