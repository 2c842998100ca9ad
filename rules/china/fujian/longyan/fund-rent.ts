import { housing } from '../../../household'
import { atLeast, benefit, cite, datedFigure, not, withdrawalLimit, yuan } from '../../../language'
import { minorChildren, noHomeInFundPlace, someFundIn } from '../../readings'
import { fundPolicy } from './documents'
import { longyan } from './place'

const policy = cite(fundPolicy, 'longyan-fund-2022-rent')

/** For families with two or more children under 18 who rent, 700 yuan a month may be taken out of the provident fund. */
export const fundRent = benefit({
  id: 'longyan/fund-rent',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: policy,
  nexus: { fundHere: someFundIn(longyan) },
  conditions: { rents: housing.rents, twoMinorChildren: atLeast(minorChildren, 2) },
  doubts: { ownsHomeThere: not(noHomeInFundPlace) },
  value: withdrawalLimit('month', datedFigure([{ from: '2022-01-01', value: yuan(700).perMonth, source: policy }]), housing.monthlyRent),
  office: 'fund-centre',
  readings: ['children-under-18', 'one-limit-a-family', 'county-rules-apart', 'later-changes-unknown'],
})
