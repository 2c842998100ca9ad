import type { Household } from '../../rules/household'
import type { Subject } from '../engine'
import type { Text } from '../ui'
import { personName, personSeal, type Member } from './asked'

/** Somebody of the household, as seals and sentences name them. */
export interface Person {
  readonly letter: string
  readonly name: string
}

/** Where in the household file a subject stands: `child:c1` → `children[0]`. */
function memberFor(subject: Subject, household: Household): Member | undefined {
  const [role, id] = subject.split(':')
  if (role === 'mother' || role === 'father') return role
  const list = role === 'child' ? household.children : role === 'elder' ? household.elders : undefined
  if (!Array.isArray(list)) return undefined
  const index = list.findIndex((member) => member.id === id)
  return index < 0 ? undefined : role === 'child' ? `children[${index}]` : `elders[${index}]`
}

/** The household, its parents, then its children by birth: the order in which a family names itself. */
export function inOrder(subjects: readonly Subject[], { children }: Household): Subject[] {
  const born = (subject: Subject): string => {
    if (!subject.startsWith('child:') || !Array.isArray(children)) return ''
    const date = children.find(({ id }) => subject === `child:${id}`)?.birthDate
    return date === undefined || date === 'unknown' ? '9999' : date
  }
  return [...subjects].sort((a, b) => born(a).localeCompare(born(b)))
}

/** The name and seal of a subject: `household`, `mother`, `child:c1`, `elder:e1`. */
export function personOf(subject: Subject, household: Household, text: Text): Person {
  const member = memberFor(subject, household)
  if (member === undefined) return { letter: text.t('results:people.household.letter'), name: text.t('results:people.household.name') }
  return { letter: personSeal(member, household, text), name: personName(member, household, text) }
}
