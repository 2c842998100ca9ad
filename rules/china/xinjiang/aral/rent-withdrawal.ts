import { housing } from '../../../household'
import { atLeast, benefit, cite, withdrawalLimit, yuan } from '../../../language'
import { childrenHad } from '../../readings'
import { plan } from './documents'
import { bingtuanFundHere } from './fund'

/** Item 21: families with two or more children may take up to 2,500 yuan a month out of the provident fund for rent. Owning a home elsewhere does not bar it. */
export const rentWithdrawal = benefit({
  id: 'aral/rent-withdrawal',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-21-6'),
  nexus: { bingtuanFundHere },
  conditions: { multiChild: atLeast(childrenHad, 2), rents: housing.rents },
  value: withdrawalLimit('month', yuan(2500).perMonth, housing.monthlyRent),
  office: 'fund-centre',
  readings: ['one-limit-a-family', 'all-children-counted'],
  implements: ['bingtuan/fund-rent'],
})
