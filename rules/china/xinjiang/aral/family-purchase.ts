import { housing, parent } from '../../../household'
import { benefit, cite, is, withdrawalLimit } from '../../../language'
import { plan } from './documents'
import { paysIntoBingtuanFund } from './fund'

/** Item 22: a member of the Bingtuan's fund may take out the balance to help pay for a home of parents or children, wherever it stands. */
export const familyPurchase = benefit({
  id: 'aral/family-purchase',
  category: 'housing',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(plan, 'aral-22-2'),
  nexus: { bingtuanFundOwn: paysIntoBingtuanFund },
  conditions: { buysForFamily: is(housing.buying.for, 'parents', 'children') },
  value: withdrawalLimit('once', parent.housingFund.balance),
  office: 'fund-centre',
  readings: ['parents-and-children-only'],
  implements: ['bingtuan/family-home-withdrawal'],
})
