import { housing, parent } from '../../../household'
import { any, atLeast, benefit, cite, datedFigure, loanLimit, not, parents, plus, yuan } from '../../../language'
import { minorChildren, someFundIn } from '../../readings'
import { fundPolicy } from './documents'
import { longyan } from './place'

const policy = cite(fundPolicy, 'longyan-fund-2022-loan')
const more = datedFigure([{ from: '2022-01-01', value: yuan(100_000).once, source: policy }])

/** The ceiling of a first provident-fund loan rises by 100,000 yuan for families with two or more children under 18. */
export const fundLoan = benefit({
  id: 'longyan/fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: policy,
  nexus: { fundHere: someFundIn(longyan) },
  conditions: {
    fundLoan: housing.buying.fundLoan,
    noEarlierFundLoan: not(any(parents, parent.housingFund.usedLoanBefore)),
    twoMinorChildren: atLeast(minorChildren, 2),
  },
  value: loanLimit(more, { bound: 'exact', ceiling: plus(more, housing.ordinaryFundLoanLimit) }),
  office: 'fund-centre',
  readings: ['children-under-18', 'county-rules-apart', 'later-changes-unknown'],
})
