import { within } from '../../rules/registry'
import { prepare } from '../../rules/household'
import type { Results } from '../results'
import { evaluate } from '../engine'
import { marksOf, toldTopics, versionOf, without, type PrivateTopic, type Shared } from '../share/link'

/** The version of the rules that these results were worked out by. */
export const versionFor = ({ rules }: Pick<Results, 'rules'>): Shared['rules'] => versionOf(rules.map(({ module }) => module.rules))

/**
 * What a link of these results carries, some matters left out. What is marked is worked out without them: the figures of a
 * whole household would give away what was kept back.
 */
export function sharedFrom(results: Results, left: readonly PrivateTopic[]): Shared {
  const { rules, places, on, chosen } = results
  const household = without(results.household, left)
  const outcomes = evaluate(
    rules.map(({ module }) => module.rules),
    prepare(household, places),
    on,
    within,
  )
  const told = toldTopics(results.household)
  return { household, on, chosen, rules: versionFor(results), marks: marksOf(outcomes), left: left.filter((topic) => told.includes(topic)) }
}
