import { child, parent, planFamily } from '../../household'
import {
  all,
  any,
  atMost,
  benefit,
  cash,
  children,
  choose,
  cite,
  datedFigure,
  either,
  every,
  is,
  not,
  parents,
  since,
  times,
  under,
  yuan,
  type Expr,
  type Truth,
} from '../../language'
import { childrenBorne, employed, familyIn, someEmployedIn, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { zhejiang } from './place'

const reward = datedFigure([{ from: '2021-11-25', value: yuan(100).perYear, source: cite(populationRegulation, 'zhejiang-population-25') }])

const employedHere: Expr<Truth, 'parent'> = all(employed, worksIn(zhejiang))
const farmer: Expr<Truth, 'parent'> = all(is(parent.hukouKind, 'rural'), not(employed))

const someEmployedHere = someEmployedIn(zhejiang)
const someWithoutEmployer = any(parents, not(employed))

/** Both employers pay their half, or the only one of them pays for a farmer as well. */
const wholeFromEmployers = all(someEmployedHere, every(parents, either(employedHere, farmer)))

/**
 * Articles 25 to 27, 30 and 33: at least 100 yuan a year until the only child is 14, half from the employer of each parent, all of it from
 * one where the other is a farmer or has died. What farmers and people without work receive where nobody is employed, the county says.
 */
export const onlyChildReward = benefit({
  id: 'zhejiang/only-child-reward',
  category: 'money',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-25'),
  nexus: { employedOrWithoutWorkHere: either(someEmployedHere, all(someWithoutEmployer, familyIn(zhejiang))) },
  conditions: {
    onlyChildCertificate: is(planFamily, 'only-child-certificate'),
    underFourteen: any(children, all(since(child.birthDate), under(child.birthDate, 14))),
    noFurtherBirth: atMost(childrenBorne, 1),
  },
  doubts: { otherHalfOpen: all(someEmployedHere, not(wholeFromEmployers)), countyRule: not(someEmployedHere) },
  value: cash(
    'year',
    choose([
      { when: wholeFromEmployers, then: reward },
      { when: someEmployedHere, then: times(reward, 1, 2) },
    ]),
    { bound: 'at-least' },
  ),
  papers: {
    'only-child-certificate': { by: 'zhejiang-population-25' },
  },
  office: 'employer',
  readings: ['half-from-each', 'farmer-by-register', 'reward-place-of-work'],
})
