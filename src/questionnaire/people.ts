import type { ChildAnswers, ElderAnswers, Household } from '../../rules/household'
import { upperFirst, type Text } from '../ui'
import type { Member } from '../../rules/household/topics'

/** More than these have no name of their own. */
const named = 10

/** The children in the order of their births, as places in the file; those without a date come last. */
export function birthOrder(household: Household): readonly number[] {
  const children: readonly ChildAnswers[] = Array.isArray(household.children) ? household.children : []
  const born = (index: number): string => {
    const date = children[index]?.birthDate
    return date === undefined || date === 'unknown' ? '9999' : date
  }
  return children.map((_, index) => index).sort((a, b) => (born(a) === born(b) ? a - b : born(a) < born(b) ? -1 : 1))
}

/** The members of a list, as places in the file, in the order they are shown. */
export function orderOf(household: Household, list: 'children' | 'elders'): readonly number[] {
  if (list === 'children') return birthOrder(household)
  const elders: readonly ElderAnswers[] = Array.isArray(household.elders) ? household.elders : []
  return elders.map((_, index) => index)
}

const indexOf = (member: Member): number => Number(/\d+/.exec(member)?.[0] ?? 0)

function key(member: Member, household: Household): { readonly key: string; readonly n: number } {
  if (member === 'mother' || member === 'father') return { key: member, n: 1 }
  const index = indexOf(member)
  if (member.startsWith('elders')) return { key: 'elder', n: index + 1 }
  // Of a household that was refused only the place in the file is known.
  const n = birthOrder(household).indexOf(index) + 1 || index + 1
  return { key: n <= named ? `child.${n}` : 'child.more', n }
}

/** How a person of the family is called: 妈妈, 二宝; the mother, the second child. */
export function personName(member: Member, household: Household, { t }: Text): string {
  const { key: name, n } = key(member, household)
  return t(`household:people.${name}.name`, { n })
}

/** The letter of that person's seal. */
export function personSeal(member: Member, household: Household, { t }: Text): string {
  const { key: name, n } = key(member, household)
  return t(`household:people.${name}.seal`, { n })
}

/** The same as a heading: The second child. */
export const personTitle = (member: Member, household: Household, text: Text): string => upperFirst(personName(member, household, text))
