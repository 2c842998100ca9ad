import { housing, parent } from '../../../household'
import { benefit, cite, is, later, not, through, withdrawalLimit } from '../../../language'
import { fundGuide } from './documents'
import { paysIntoBingtuanFund } from './fund'

/** A member of the Bingtuan's fund may take out the balance for the home of a parent or child, within two years of the contract. The guide read speaks of affordable housing. */
export const familyHomeWithdrawal = benefit({
  id: 'bingtuan/family-home-withdrawal',
  category: 'housing',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: cite(fundGuide, 'bingtuan-fund-guide-family'),
  nexus: { bingtuanFundOwn: paysIntoBingtuanFund },
  conditions: {
    buysForFamily: is(housing.buying.for, 'parents', 'children'),
    signedWithinTwoYears: through(later(housing.buying.signedOn, { years: 2 })),
  },
  doubts: { ordinaryHome: not(is(housing.buying.kind, 'affordable')) },
  value: withdrawalLimit('once', parent.housingFund.balance),
  office: 'bingtuan-fund',
  readings: ['price-is-the-limit', 'parents-and-children-only'],
})
