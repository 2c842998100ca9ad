import type { ChildAnswers } from '../../../rules/household'
import { aged, all, is, unless, type Around, type Condition } from '../conditions'
import { inSection, type Question } from './question'

const ask = inSection('children')

const childrenOf = ({ household }: Around): readonly ChildAnswers[] => (Array.isArray(household.children) ? household.children : [])

/** What is told of a birth holds for all babies of that birth, so the first of them is asked about. */
const firstOfItsBirth: Condition = {
  looksAt: [],
  holds: (around) => {
    const children = childrenOf(around)
    const at = Number(/\d+/.exec(around.member ?? '')?.[0] ?? -1)
    const birthDate = children[at]?.birthDate
    const twinBefore = birthDate !== undefined && children.slice(0, at).some((child) => child.birthDate === birthDate)
    return !twinBefore || undefined
  },
}

/** A doubt is only possible beyond the third child; to ask everybody would hurt. */
const beyondThree: Condition = { looksAt: [], holds: (around) => childrenOf(around).length > 3 || undefined }

/** Costs of a birth are settled, and its leave taken, before the child is three. */
const recentBirth = all(aged(0, 3), firstOfItsBirth, unless(is('child.relation', 'adopted')))

const paidCare = is(
  'child.care',
  'nursery-public-inclusive',
  'nursery-private-inclusive',
  'nursery-other',
  'kindergarten-public',
  'kindergarten-private',
)

/** One child. */
export const children: readonly Question[] = [
  ask('child.birthDate'),
  ask('child.sex'),
  ask('child.hukou'),
  ask('child.relation'),
  ask('child.lawful', beyondThree),
  ask('child.care', aged(0, 7)),
  ask('child.careFee', paidCare),
  ask('child.stage', aged(3, 30)),
  ask('child.lastPreschoolYear', aged(4, 8)),
  ask('child.insuredOn', aged(0, 3)),
  ask('child.birthMode', recentBirth),
  ask('child.difficultBirth', recentBirth),
  ask('child.bornInLocalHospital', recentBirth),
  ask('child.antenatalCost', recentBirth),
  ask('child.deliveryCost', recentBirth),
  ask('child.birthDefect'),
  ask('child.disabled'),
  ask('child.medicalSelfPaid'),
  ask('child.maternityLeaveEndsOn', all(aged(0, 1), recentBirth)),
]
