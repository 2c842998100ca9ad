import { housing } from '../../../household'
import { always, atLeast, benefit, choose, cite, datedFigure, withdrawalLimit, yuan } from '../../../language'
import { childrenHad } from '../../readings'
import { fundNotice, homeMeasures } from './documents'
import { someoneInBingtuanFund } from './fund'

const limit = 'bingtuan-homes-rent'
const ofSeveralChildren = 'bingtuan-homes-rent-of-several-children'

const ordinary = datedFigure([{ from: '2026-03-31', value: yuan(2000).perMonth, source: cite(homeMeasures, limit) }])
const raised = datedFigure([{ from: '2026-03-31', value: yuan(2500).perMonth, source: cite(homeMeasures, ofSeveralChildren) }])

/** Members of the Bingtuan's fund who rent may take out up to 2,000 yuan a month, families with several children 2,500. */
export const fundRent = benefit({
  id: 'bingtuan/fund-rent',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: [...cite(homeMeasures, limit, ofSeveralChildren), ...cite(fundNotice, 'bingtuan-fund-notice-rent')],
  nexus: { bingtuanFund: someoneInBingtuanFund },
  conditions: { rents: housing.rents },
  value: withdrawalLimit(
    'month',
    choose([
      { when: atLeast(childrenHad, 2), then: raised, basis: [limit, ofSeveralChildren] },
      { when: always, then: ordinary, basis: [limit] },
    ]),
    housing.monthlyRent,
  ),
  office: 'bingtuan-fund',
  readings: ['no-day-shown', 'multi-child-open', 'one-limit-a-family', 'own-home-open'],
})
