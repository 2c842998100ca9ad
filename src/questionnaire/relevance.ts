import { placesOf, prepare, type Household } from '../../rules/household'
import type { Benefit } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, factsUsed, type Outcome } from '../engine'
import { answerAt, withAnswer, type RulesHere } from '../share'
import { topicOf } from '../../rules/household/topics'

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

/** Facts that say which places a family is tied to, and so whose rules speak to it at all. */
const ties = /^(residence|adult\.(hukou|worksIn|insuredIn)|adult\.housingFund\.place|child\.hukou)$/

/** What an outcome comes to, as far as a reader sees it. */
const told = ({
  benefit,
  subject,
  status,
  certainty,
  value,
  payable,
  taxSaved,
  attested,
  from,
  until,
  missing,
  refining,
  doubts,
}: Outcome): string =>
  JSON.stringify([benefit.id, subject, status, certainty, value, payable, taxSaved, attested, from, until, missing, refining, doubts])

/** Whether an outcome waits for a fact, or for something within it. */
const waitsFor = ({ missing, refining, doubts }: Outcome, path: string): boolean =>
  [...missing, ...refining, ...doubts.flatMap((doubt) => doubt.missing)].some((other) => other === path || other.startsWith(`${path}.`))

/** Whether an answer still does something: without it something would come out otherwise, or be asked again. */
export function matters(path: string, household: Household, byTopic: ReadonlyMap<string, readonly Benefit[]>, on: DayNumber): boolean {
  const answer = answerAt(household, path)
  const topic = topicOf(path)
  // A parent, or a list, taken away whole would take everything else along.
  if ((typeof answer === 'object' && answer !== null) || ties.test(topic)) return true
  const rules = [{ place: '', benefits: lookingAt(topic, byTopic) }]
  const come = (to: Household): Outcome[] => evaluate(rules, prepare(to, placesOf(to)), on, within)
  // Not to know is as if nothing had been said; it matters as long as something hangs on it.
  if (answer === 'unknown') return come(household).some((outcome) => waitsFor(outcome, path))
  const as = (outcomes: readonly Outcome[]): string => outcomes.map(told).join()
  return as(come(household)) !== as(come(withAnswer(household, path, undefined)))
}
