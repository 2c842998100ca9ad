import { child, parent } from '../../household'
import {
  all,
  any,
  benefit,
  cash,
  children,
  cite,
  count,
  datedFigure,
  day,
  either,
  equals,
  every,
  is,
  notAfter,
  notBefore,
  reached,
  since,
  yuan,
} from '../../language'
import { familyIn } from '../readings'
import { populationLaw, ruralPlanningReward } from './documents'
import { china } from './place'

const sum = cite(ruralPlanningReward, 'rural-planning-reward-sum')

/** Every child counts, however old and however it came into the family. */
const howMany = count(children, since(child.birthDate))

/** 960 yuan a year from the age of sixty, for husband and wife each, in rural families of the one-child years with one child or two girls. The conditions are known from one county only. */
export const ruralPlanningRewardYearly = benefit({
  id: 'national/rural-planning-reward',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: [...cite(ruralPlanningReward, 'rural-planning-reward-conditions'), ...sum, ...cite(populationLaw, 'population-law-31')],
  nexus: { familyHere: familyIn(china) },
  conditions: {
    oneChildOrTwoGirls: either(equals(howMany, 1), all(equals(howMany, 2), every(children, is(child.sex, 'female')))),
    everyChildLawful: every(children, child.lawful),
    ruralRegister: is(parent.hukouKind, 'rural'),
    sixty: reached(parent.birthDate, 60),
    bornSince1933: notBefore(parent.birthDate, day('1933-01-01')),
    youngestBorn1980To2015: all(
      any(children, notBefore(child.birthDate, day('1980-01-01'))),
      every(children, notAfter(child.birthDate, day('2015-12-31'))),
    ),
  },
  value: cash('year', datedFigure([{ from: '2012-01-01', value: yuan(960).perYear, source: sum }]), { bound: 'at-least' }),
  office: 'health',
  readings: ['one-county-conditions', 'every-child-counts', 'provinces-pay-more'],
})
