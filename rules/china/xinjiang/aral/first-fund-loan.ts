import { housing, parent } from '../../../household'
import { all, any, benefit, cite, inPlace, lesserOf, loanLimit, not, parents, sumOver, times, yuan } from '../../../language'
import { plan } from './documents'
import { bingtuanFundHere, paysIntoBingtuanFund } from './fund'
import { aral } from './place'

/** Item 22: a first provident-fund loan for a home in the division's area, of up to 800,000 yuan and up to twenty times the balance. No child is asked for. */
export const firstFundLoan = benefit({
  id: 'aral/first-fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(plan, 'aral-22-1'),
  nexus: { bingtuanFundHere },
  conditions: {
    buysHere: inPlace(housing.buying.place, aral),
    fundLoan: housing.buying.fundLoan,
    noEarlierFundLoan: not(any(parents, all(paysIntoBingtuanFund, parent.housingFund.usedLoanBefore))),
  },
  value: loanLimit(lesserOf(yuan(800_000).once, times(sumOver(parents, paysIntoBingtuanFund, parent.housingFund.balance), 20))),
  office: 'fund-centre',
  readings: ['lower-of-two', 'balances-added'],
  implements: ['bingtuan/fund-loan'],
})
