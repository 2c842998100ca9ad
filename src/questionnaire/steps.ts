import type { Household } from '../../rules/household'
import type { OpenFact } from '../engine'
import { answerAt } from '../share'
import { groupOf, groups, type Group } from './questions'
import { memberOf, topicOf, type Member } from '../../rules/household/topics'

/** A page of the interview: one group of questions, of the household or of one person. */
export interface Place {
  readonly group: Group
  readonly member?: Member
  /** Where it stands, as a path without a language. */
  readonly to: string
}

/** A page with something open on it, and what hangs on that. */
export interface Step extends Place {
  /** What can still change something, the most valuable first. */
  readonly facts: readonly OpenFact[]
}

/** The id of a list member, which stands in the address of its page. */
const idOf = (member: Member, household: Household): string =>
  member === 'mother' || member === 'father' ? member : String(answerAt(household, `${member}.id`))

/** The page of a group, for one person where it has a page for each. */
export function placeOf(group: Group, member: Member | undefined, household: Household): Place {
  const own = group.about === 'household' ? undefined : member
  const to = ['/answers', group.id, ...(own === undefined ? [] : [idOf(own, household)])].join('/')
  return { group, ...(own === undefined ? {} : { member: own }), to }
}

/** The page that a fact is asked on; undefined for one that the interview does not know. */
export function placeFor(path: string, household: Household): Place | undefined {
  // Whether there is anybody on a list at all may be asked elsewhere than on the list's own page.
  const group = groupOf(path) ?? groupOf(topicOf(path)) ?? groups.find((each) => each.list === path)
  return group && placeOf(group, memberOf(path), household)
}

/** The pages with something to ask, in the order of their most valuable questions. */
export function stepsFrom(open: readonly OpenFact[], household: Household): Step[] {
  const steps = new Map<string, Place & { facts: OpenFact[] }>()
  for (const fact of open) {
    const place = placeFor(fact.path, household)
    if (!place) continue
    const step = steps.get(place.to) ?? { ...place, facts: [] }
    steps.set(place.to, step)
    step.facts.push(fact)
  }
  return [...steps.values()]
}
