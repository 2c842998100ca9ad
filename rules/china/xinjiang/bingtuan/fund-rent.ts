import { housing } from '../../../household'
import { always, atLeast, benefit, choose, cite, withdrawalLimit, yuan } from '../../../language'
import { childrenHad } from '../../readings'
import { fundNotice, homeMeasures } from './documents'
import { someoneInBingtuanFund } from './fund'

const limit = 'bingtuan-homes-rent'

/** Members of the Bingtuan's fund who rent may take out up to 2,000 yuan a month, families with several children 2,500. */
export const fundRent = benefit({
  id: 'bingtuan/fund-rent',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: [...cite(homeMeasures, limit, 'bingtuan-homes-rent-of-several-children'), ...cite(fundNotice, 'bingtuan-fund-notice-rent')],
  nexus: { bingtuanFund: someoneInBingtuanFund },
  conditions: { rents: housing.rents },
  value: withdrawalLimit(
    'month',
    choose([
      { when: atLeast(childrenHad, 2), then: yuan(2500).perMonth, basis: [limit, 'bingtuan-homes-rent-of-several-children'] },
      { when: always, then: yuan(2000).perMonth, basis: [limit] },
    ]),
    housing.monthlyRent,
  ),
  office: 'bingtuan-fund',
  readings: ['no-day-shown', 'multi-child-open', 'one-limit-a-family', 'own-home-open'],
})
