import { hardship, mother, parent } from '../../household'
import {
  all,
  benefit,
  cash,
  choose,
  cite,
  datedFigure,
  exists,
  inPlace,
  is,
  not,
  reached,
  under,
  yuan,
  type Expr,
  type Money,
} from '../../language'
import { inSpecialFamily, noOtherChild, wifeIs49 } from '../readings'
import { specialAssistanceNotice } from './documents'
import { fujian } from './place'

const notice = cite(specialAssistanceNotice, 'fujian-special-assistance-2022')
const aMonth = (amount: number): Expr<Money<'month'>> => datedFigure([{ from: '2022-07-01', value: yuan(amount).perMonth, source: notice }])

const sixty = reached(parent.birthDate, 60)
const onDibao = is(hardship, 'dibao')

/**
 * The monthly assistance for each of a couple whose only child has died or is disabled, once the wife is 49: more from 60 on, and more
 * on the minimum living allowance. The province pays those registered in it, each by their own register, so that no two provinces pay one person.
 */
export const specialAssistance = benefit({
  id: 'fujian/special-assistance',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: notice,
  nexus: { ownHukouHere: inPlace(parent.hukou, fujian) },
  conditions: {
    specialFamily: inSpecialFamily,
    noOtherChild,
    wifeFortyNine: wifeIs49,
  },
  doubts: {
    noWife: not(exists(mother)),
    underFortyNine: under(parent.birthDate, 49),
  },
  value: cash(
    'month',
    choose(
      [
        { when: all(onDibao, sixty), then: aMonth(1140) },
        { when: onDibao, then: aMonth(1040) },
        { when: sixty, then: aMonth(850) },
      ],
      aMonth(750),
    ),
  ),
  office: 'health-commission',
  readings: ['special-couple', 'wife-of-49', 'age-on-birthday'],
  implements: ['national/special-assistance'],
})
