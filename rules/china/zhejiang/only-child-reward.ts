import { child, planFamily } from '../../household'
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
  every,
  is,
  not,
  parents,
  since,
  times,
  under,
  yuan,
} from '../../language'
import { childrenBorne, employed, someEmployedIn, worksIn } from '../readings'
import { populationRegulation } from './documents'
import { zhejiang } from './place'

const reward = datedFigure([{ from: '2021-11-25', value: yuan(100).perYear, source: cite(populationRegulation, 'zhejiang-population-25') }])
const allEmployedHere = every(parents, all(employed, worksIn(zhejiang)))

/** Articles 25 to 27, 30 and 33: at least 100 yuan a year until the only child is 14, half from the employer of each parent. */
export const onlyChildReward = benefit({
  id: 'zhejiang/only-child-reward',
  category: 'money',
  subject: 'household',
  certainty: 'entitled',
  basis: cite(populationRegulation, 'zhejiang-population-25'),
  nexus: { employedHere: someEmployedIn(zhejiang) },
  conditions: {
    onlyChildCertificate: is(planFamily, 'only-child-certificate'),
    underFourteen: any(children, all(since(child.birthDate), under(child.birthDate, 14))),
    noFurtherBirth: atMost(childrenBorne, 1),
  },
  doubts: { otherHalfOpen: not(allEmployedHere) },
  value: cash('year', choose([{ when: allEmployedHere, then: reward }], times(reward, 1, 2)), { bound: 'at-least' }),
  office: 'employer',
  readings: ['half-from-each', 'reward-place-of-work'],
})
