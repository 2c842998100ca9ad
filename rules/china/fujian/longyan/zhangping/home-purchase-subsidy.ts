import { housing } from '../../../../household'
import { always, atLeast, benefit, cash, cite, inPlace, is, not, yuan } from '../../../../language'
import { childrenBorne, familyIn } from '../../../readings'
import { plan2023 } from './documents'
import { zhangping } from './place'

/** Item 12: 20,000 yuan, once, towards a newly built commercial home for a family that has borne a third child. What else is asked stands in the housing bureau's rules. */
export const homePurchaseSubsidy = benefit({
  id: 'zhangping/home-purchase-subsidy',
  category: 'money',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan2023, 'zhangping-12-3'),
  nexus: { familyHere: familyIn(zhangping) },
  conditions: {
    threeChildren: atLeast(childrenBorne, 3),
    buysNewHome: is(housing.buying.kind, 'new-commercial'),
    homeHere: inPlace(housing.buying.place, zhangping),
  },
  // Only the sum is certain: the clause leaves "the conditions" to the housing bureau's own rules, and does not say for whom the home is.
  doubts: { furtherConditions: always, notForFamily: not(is(housing.buying.for, 'self')) },
  value: cash('once', yuan(20_000).once),
  office: 'housing-and-finance',
  readings: ['purchase-details', 'home-in-zhangping', 'children-borne'],
})
