import { mother, parent } from '../../household'
import { benefit, cashRange, cite, datedFigure, exists, inPlace, not, yuan } from '../../language'
import { inSpecialFamily, noOtherChild, wifeIs49 } from '../readings'
import { specialAssistanceNotice } from './documents'
import { zhejiang } from './place'

const source = cite(specialAssistanceNotice, 'zhejiang-special-assistance-amounts')
const ordinary = datedFigure([{ from: '2024-01-01', value: yuan(800).perMonth, source }])
const raised = datedFigure([{ from: '2024-01-01', value: yuan(1000).perMonth, source }])

/**
 * A month for each parent of a couple that lost its only child or whose only child is disabled: 800 yuan, 1,000 for whom the notice favours.
 * It is the nation's payment at the province's rate, for those registered in it: each by the own register, so that no two provinces pay one person.
 */
export const specialAssistance = benefit({
  id: 'zhejiang/special-assistance',
  category: 'money',
  subject: 'each-parent',
  certainty: 'entitled',
  basis: source,
  nexus: { ownHukouHere: inPlace(parent.hukou, zhejiang) },
  conditions: { specialFamily: inSpecialFamily, noOtherChild, wifeIs49 },
  doubts: { noWife: not(exists(mother)) },
  value: cashRange('month', ordinary, raised),
  office: 'county-health',
  readings: ['only-child-none-living', 'who-gets-raised', 'county-may-pay-more', 'complications-elsewhere'],
  implements: ['national/special-assistance'],
})
