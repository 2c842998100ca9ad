import { child, housing, parent, sibling } from '../../../household'
import {
  all,
  any,
  benefit,
  children,
  cite,
  datedFigure,
  day,
  equals,
  forEach,
  is,
  loanLimit,
  not,
  notBefore,
  number,
  orderAmong,
  parents,
  plus,
  since,
  times,
  unspecified,
  type Expr,
  type Truth,
} from '../../../language'
import { someFundIn } from '../../readings'
import { thirdChildFundNotice } from './documents'
import { shaoxing } from './place'

const loan = cite(thirdChildFundNotice, 'shaoxing-fund-third-child-2')
const rent = cite(thirdChildFundNotice, 'shaoxing-fund-third-child-3')

/** The third child of this couple, born after 30 May 2021. */
const thirdChildOfCouple: Expr<Truth> = any(
  children,
  all(
    child.lawful,
    is(child.relation, 'biological'),
    since(child.birthDate),
    notBefore(child.birthDate, day('2021-05-31')),
    equals(orderAmong(child.birthDate, sibling.birthDate, all(sibling.lawful, is(sibling.relation, 'biological'))), 3),
  ),
)

const shared = {
  category: 'housing',
  subject: 'household',
  nexus: { fundHere: someFundIn(shaoxing) },
  office: 'fund',
} as const

const increase = times(
  forEach(housing.ordinaryFundLoanLimit, datedFigure([{ from: '2022-08-01', value: number(20), source: loan }], { unit: 'percent' })),
  1,
  100,
)

/** Section 2: with a third child a couple may borrow a fifth more for its first home with its first loan from the fund, and need not queue. */
export const fundThirdChildLoan = benefit({
  ...shared,
  id: 'shaoxing/fund-third-child-loan',
  certainty: 'entitled',
  basis: loan,
  conditions: {
    thirdChildOfCouple,
    firstHome: housing.buying.firstHome,
    fundLoan: housing.buying.fundLoan,
    firstFundLoan: not(any(parents, parent.housingFund.usedLoanBefore)),
  },
  value: loanLimit(increase, { bound: 'exact', ceiling: plus(increase, housing.ordinaryFundLoanLimit) }),
  readings: ['third-of-this-couple', 'no-queue'],
})

/** Section 3: with a third child the ceiling on taking rent out of the fund is half as high again. The ordinary ceiling is not known well enough to reckon with. */
export const fundThirdChildRent = benefit({
  ...shared,
  id: 'shaoxing/fund-third-child-rent',
  certainty: 'delegated',
  basis: rent,
  conditions: { thirdChildOfCouple, rents: housing.rents },
  value: unspecified('withdrawal-limit', 'month'),
  readings: ['third-of-this-couple', 'ordinary-limit-open'],
  excludes: ['shaoxing/fund-rent-2000', 'shaoxing/fund-rent-actual'],
})
