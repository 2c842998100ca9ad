import { mother, specialFamily } from '../../household'
import { benefit, cash, choose, cite, datedFigure, exists, is, not, yuan } from '../../language'
import { familyIn, inSpecialFamily, noOtherChild, wifeIs49 } from '../readings'
import { specialAssistanceNotice } from './documents'
import { china } from './place'

const source = cite(specialAssistanceNotice, 'special-assistance-2022')
const childDied = datedFigure([{ from: '2022-07-01', value: yuan(590).perMonth, source }])
const childDisabled = datedFigure([{ from: '2022-07-01', value: yuan(460).perMonth, source }])

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
