import type { ChildAnswers } from '../../../rules/household'
import { aged, either, is, told, type Condition } from '../conditions'
import { ask, type Group, type Question } from './question'

/** A child is taken to be the couple's own until somebody says otherwise. */
const relationOf = ({ relation }: ChildAnswers): string => (relation === undefined || relation === 'unknown' ? 'biological' : relation)

/** What is told of a birth holds for all babies of that birth: it is asked of one of them. A child adopted is of another. */
const notToldOfATwin = (fact: keyof ChildAnswers): Condition => ({
  looksAt: [],
  holds: ({ household, member }) => {
    const children: readonly ChildAnswers[] = Array.isArray(household.children) ? household.children : []
    const own = children[Number(/\d+/.exec(member ?? '')?.[0] ?? -1)]
    // Two days that nobody knows are not one day.
    const born = own?.birthDate === 'unknown' ? undefined : own?.birthDate
    const isTwin = (child: ChildAnswers): boolean =>
      child !== own && own !== undefined && born !== undefined && child.birthDate === born && relationOf(child) === relationOf(own)
    return !children.some((child) => isTwin(child) && child[fact] !== undefined) || undefined
  },
})

const askOfTheBirth = (fact: keyof ChildAnswers): Question => ask(`child.${fact}`, notToldOfATwin(fact))

/** Who looks after a child is asked of small ones; of others only once it is said that they are not at school. */
const smallOrTold = either(aged(0, 6), told('child.stage'))

const paidCare = is(
  'child.care',
  'nursery-public-inclusive',
  'nursery-private-inclusive',
  'nursery-other',
  'kindergarten-public',
  'kindergarten-private',
)

/** Each birth, and how the children are looked after. */
export const children: readonly Group[] = [
  {
    id: 'birth',
    about: 'each-child',
    questions: [
      ask('child.insuredOn'),
      askOfTheBirth('birthMode'),
      askOfTheBirth('difficultBirth'),
      askOfTheBirth('bornInLocalHospital'),
      askOfTheBirth('antenatalCost'),
      askOfTheBirth('deliveryCost'),
      askOfTheBirth('maternityLeaveEndsOn'),
    ],
  },
  {
    id: 'care',
    about: 'household',
    questions: [
      ask('child.stage'),
      ask('child.care', smallOrTold),
      ask('child.careFee', paidCare),
      ask('child.lastPreschoolYear', told('child.stage')),
    ],
  },
]
