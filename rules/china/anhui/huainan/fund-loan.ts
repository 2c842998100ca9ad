import { housing, parent } from '../../../household'
import {
  all,
  atLeast,
  benefit,
  choose,
  cite,
  count,
  datedFigure,
  forEach,
  inPlace,
  lesserOf,
  loanLimit,
  number,
  parents,
  sumOver,
  times,
  yuan,
  type Expr,
  type Money,
} from '../../../language'
import { childrenBorne, someFundIn } from '../../readings'
import { fundNotice2023 } from './documents'
import { huainan } from './place'

const source = cite(fundNotice2023, 'huainan-fund-2023-loan')

/** The ceilings of 2019 are told by one page, and that others may have followed before 2023: they are known for their first day only. */
const ofOnePayer = datedFigure([
  { from: '2019-10-01', until: '2019-10-01', value: yuan(350_000).once, source, attested: 'single' },
  { from: '2023-09-13', value: yuan(500_000).once, source },
])
const ofTwoPayers = datedFigure([
  { from: '2019-10-01', until: '2019-10-01', value: yuan(450_000).once, source, attested: 'single' },
  { from: '2023-09-13', value: yuan(650_000).once, source },
])
/** So many times what is in the accounts may be lent. */
const timesTheBalance = datedFigure([{ from: '2023-09-13', value: number(25), source }])

const paysHere = inPlace(parent.housingFund.place, huainan)
const ceiling = choose([{ when: atLeast(count(parents, paysHere), 2), then: ofTwoPayers }], ofOnePayer)

/** A lawful second or later child, and a first home of their own: a fifth more. */
const raised = all(atLeast(childrenBorne, 2), housing.buying.firstHome, housing.buying.ownUse)
const ceilingOfTheFamily: Expr<Money<'once'>> = choose([{ when: raised, then: times(ceiling, 120, 100) }], ceiling)

/** The fund lends 500,000 yuan to one payer and 650,000 to two, up to a fifth more to families with a second child, and no more than 25 times the balance. */
export const fundLoan = benefit({
  id: 'huainan/fund-loan',
  category: 'housing',
  subject: 'household',
  certainty: 'entitled',
  basis: source,
  nexus: { fundHere: someFundIn(huainan) },
  conditions: { fundLoan: housing.buying.fundLoan },
  value: loanLimit(lesserOf(ceilingOfTheFamily, forEach(sumOver(parents, paysHere, parent.housingFund.balance), timesTheBalance))),
  office: 'fund-centre',
  readings: ['lower-of-two', 'payers-here', 'up-to-a-fifth', 'children-borne', 'first-home-open', 'ordinary-home'],
})
