import { placesOf, prepare, type Household } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, factsUsed } from '../engine'
import { answerAt, withAnswer, type RulesHere } from '../share'
import { topicOf } from './topics'

/** Which benefits look at which topic. */
export function benefitsByTopic(rules: readonly RulesHere[]): ReadonlyMap<string, readonly Benefit[]> {
  const found = new Map<string, Benefit[]>()
  for (const benefit of rules.flatMap(({ module }) => module.rules.benefits))
    for (const topic of factsUsed([benefit])) found.set(topic, [...(found.get(topic) ?? []), benefit])
  return found
}

/** What looks at a topic, or at something within it. */
const lookingAt = (topic: string, byTopic: ReadonlyMap<string, readonly Benefit[]>): Benefit[] => [
  ...new Set([...byTopic].flatMap(([other, benefits]) => (other === topic || other.startsWith(`${topic}.`) ? benefits : []))),
]

/** Whether an answer still does something: taken back, it would be asked for again. */
export function matters(path: string, household: Household, byTopic: ReadonlyMap<string, readonly Benefit[]>, on: DayNumber): boolean {
  const without = withAnswer(household, path, undefined)
  // A parent, or a list, taken away whole would take everything else along.
  if (typeof answerAt(household, path) === 'object' && answerAt(household, path) !== null) return true
  const facts = prepare(without, placesOf(household))
  const outcomes = evaluate([{ place: '', benefits: lookingAt(topicOf(path), byTopic) }], facts, on, within)
  return outcomes.some(({ missing, refining, doubts }) =>
    [...missing, ...refining, ...doubts.flatMap((doubt) => doubt.missing)].some((open) => open === path || open.startsWith(`${path}.`)),
  )
}
