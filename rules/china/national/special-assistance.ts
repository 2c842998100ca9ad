import { mother, parent, specialFamily } from '../../household'
import { all, benefit, cash, choose, cite, datedFigure, either, exists, is, not, reached, yuan } from '../../language'
import { familyIn, inSpecialFamily } from '../readings'
import { specialAssistanceNotice } from './documents'
import { china } from './place'

const source = cite(specialAssistanceNotice, 'special-assistance-2022')
const childDied = datedFigure([{ from: '2022-07-01', value: yuan(590).perMonth, source }])
const childDisabled = datedFigure([{ from: '2022-07-01', value: yuan(460).perMonth, source }])

/** The scheme counts the wife's age; where there is none, the husband's is taken for it until an office says otherwise. */
const wifeIs49 = either(reached(mother.birthDate, 49), all(not(exists(mother)), reached(parent.birthDate, 49)))

/** Monthly assistance, for husband and wife each, where the only child has died or is disabled. The nation's base: provinces may pay more. */
export const specialAssistance = benefit({
  id: 'national/special-assistance',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { familyHere: familyIn(china) },
  conditions: { specialFamily: inSpecialFamily, wifeIs49 },
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
  readings: ['only-child-lost-or-disabled', 'provinces-pay-more'],
})
