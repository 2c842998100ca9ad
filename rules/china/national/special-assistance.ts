import { child, mother, parent, specialFamily } from '../../household'
import {
  all,
  any,
  atMost,
  benefit,
  cash,
  children,
  choose,
  cite,
  count,
  datedFigure,
  either,
  exists,
  is,
  not,
  reached,
  since,
  yuan,
} from '../../language'
import { familyIn, inSpecialFamily } from '../readings'
import { specialAssistanceNotice } from './documents'
import { china } from './place'

const source = cite(specialAssistanceNotice, 'special-assistance-2022')
const childDied = datedFigure([{ from: '2022-07-01', value: yuan(590).perMonth, source }])
const childDisabled = datedFigure([{ from: '2022-07-01', value: yuan(460).perMonth, source }])

/** The scheme counts the wife's age; where there is none, the husband's is taken for it until an office says otherwise. */
const wifeIs49 = either(reached(mother.birthDate, 49), all(not(exists(mother)), reached(parent.birthDate, 49)))

const born = since(child.birthDate)

/** It was their only child: nobody else is there, or nobody but the one who is disabled. */
const noOtherChild = either(not(any(children, born)), all(is(specialFamily, 'child-disabled'), atMost(count(children, born), 1)))

/** Monthly assistance, for husband and wife each, where the only child has died or is disabled. The nation's base: provinces may pay more. */
export const specialAssistance = benefit({
  id: 'national/special-assistance',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { familyHere: familyIn(china) },
  conditions: { specialFamily: inSpecialFamily, noOtherChild, wifeIs49 },
  doubts: { noWife: not(exists(mother)) },
  value: cash(
    'month',
    choose([
      { when: is(specialFamily, 'child-died'), then: childDied },
      { when: is(specialFamily, 'child-disabled'), then: childDisabled },
    ]),
    { bound: 'at-least' },
  ),
  office: 'health',
  readings: ['only-child-lost-or-disabled', 'special-sums-before', 'provinces-pay-more'],
})
