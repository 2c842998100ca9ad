import { child, mother, parent, specialFamily } from '../../household'
import {
  all,
  any,
  atLeast,
  benefit,
  cashRange,
  children,
  cite,
  count,
  datedFigure,
  either,
  exists,
  inPlace,
  is,
  not,
  reached,
  since,
  yuan,
} from '../../language'
import { inSpecialFamily } from '../readings'
import { specialAssistanceNotice } from './documents'
import { zhejiang } from './place'

const source = cite(specialAssistanceNotice, 'zhejiang-special-assistance-amounts')
const ordinary = datedFigure([{ from: '2024-01-01', value: yuan(800).perMonth, source }])
const raised = datedFigure([{ from: '2024-01-01', value: yuan(1000).perMonth, source }])

/** The notice counts the wife's age; where there is none, the husband's is taken for it until an office says otherwise. */
const wifeIs49 = either(reached(mother.birthDate, 49), all(not(exists(mother)), reached(parent.birthDate, 49)))

const born = since(child.birthDate)

/** Nobody lives beside the child who died, or who is disabled. */
const noOtherChild = all(
  not(all(is(specialFamily, 'child-died'), any(children, born))),
  not(all(is(specialFamily, 'child-disabled'), atLeast(count(children, born), 2))),
)

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
