import { child, parent, planFamily } from '../../household'
import {
  all,
  any,
  benefit,
  cash,
  children,
  cite,
  datedFigure,
  day,
  equals,
  inPlace,
  is,
  notAfter,
  notBefore,
  reached,
  yuan,
} from '../../language'
import { childBorne, childrenBorne } from '../readings'
import { populationRegulation } from './documents'
import { anhui } from './place'

const source = cite(populationRegulation, 'anhui-population-reward')
const added = datedFigure([{ from: '2022-01-01', value: yuan(240).perYear, source }])

/** The years of the one-child policy, as the national scheme takes them. */
const inTheOneChildYears = all(notBefore(child.birthDate, day('1980-01-01')), notAfter(child.birthDate, day('2015-12-31')))

/** On top of the nation's yearly reward to rural families of the one-child years, those with an only daughter have 240 yuan more, as one county prints it for Anhui. */
export const ruralPlanningReward = benefit({
  id: 'anhui/rural-planning-reward',
  category: 'money',
  subject: 'each-parent',
  certainty: 'delegated',
  basis: source,
  nexus: { hukouHere: inPlace(parent.hukou, anhui) },
  conditions: {
    onlyChildFamily: is(planFamily, 'only-child-certificate'),
    ruralHukou: is(parent.hukouKind, 'rural'),
    sixty: reached(parent.birthDate, 60),
    bornSince1933: notBefore(parent.birthDate, day('1933-01-01')),
    onlyDaughter: all(equals(childrenBorne, 1), any(children, all(childBorne, inTheOneChildYears, is(child.sex, 'female')))),
  },
  value: cash('year', added),
  office: 'health',
  readings: ['daughter-of-the-one-child-years', 'reward-seen-in-one-county'],
  topsUp: ['national/rural-planning-reward'],
})
