import { housing, parent } from '../../../household'
import { benefit, choose, cite, day, is, later, not, since, through, withdrawalLimit } from '../../../language'
import { fundGuide } from './documents'
import { paysIntoBingtuanFund } from './fund'

/** The balance, as far back as it is known that it may be taken out. */
const balanceSinceKnown = choose([{ when: since(day('2021-10-18')), then: parent.housingFund.balance }])

const secondAnniversary = later(housing.buying.signedOn, { years: 2 })

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
    signedWithinTwoYears: through(secondAnniversary),
  },
  doubts: { ordinaryHome: not(is(housing.buying.kind, 'affordable')) },
  value: withdrawalLimit('once', balanceSinceKnown),
  deadlines: { withdrawForFamily: { by: secondAnniversary, lost: 'all' } },
  papers: {
    'home-contract': { by: 'bingtuan-fund-guide-family' },
    'kinship-proof': { by: 'bingtuan-fund-guide-family' },
  },
  office: 'bingtuan-fund',
  readings: ['guide-of-2021', 'price-is-the-limit', 'parents-and-children-only'],
})
