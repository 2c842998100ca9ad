import { mother, parent } from '../../household'
import { all, benefit, cashRange, cite, datedFigure, either, exists, not, reached, yuan } from '../../language'
import { familyIn, inSpecialFamily } from '../readings'
import { specialAssistanceNotice } from './documents'
import { zhejiang } from './place'

const source = cite(specialAssistanceNotice, 'zhejiang-special-assistance-amounts')
const ordinary = datedFigure([{ from: '2024-01-01', value: yuan(800).perMonth, source }])
const raised = datedFigure([{ from: '2024-01-01', value: yuan(1000).perMonth, source }])

/** The notice counts the wife's age; where there is none, the husband's is taken for it until an office says otherwise. */
const wifeIs49 = either(reached(mother.birthDate, 49), all(not(exists(mother)), reached(parent.birthDate, 49)))

/** A month for each parent of a couple that lost its only child or whose only child is disabled: 800 yuan, 1,000 for whom the notice favours. It is the nation's payment at the province's rate. */
export const specialAssistance = benefit({
  id: 'zhejiang/special-assistance',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { familyHere: familyIn(zhejiang) },
  conditions: { specialFamily: inSpecialFamily, wifeIs49 },
  doubts: { noWife: not(exists(mother)) },
  value: cashRange('month', ordinary, raised),
  office: 'county-health',
  readings: ['who-gets-raised', 'county-may-pay-more', 'complications-elsewhere'],
  implements: ['national/special-assistance'],
})
