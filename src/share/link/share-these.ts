import { prepare, type Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { evaluate } from '../../engine'
import type { RulesHere } from '../use-rules'
import { marksOf } from './marks'
import { versionOf } from './rules-version'
import type { Shared } from './shared'
import { toldTopics, without, type PrivateTopic } from './topics'

/** What was worked out, of whom, and by which rules. */
interface WorkedOut {
  readonly household: Household
  readonly on: DayNumber
  readonly chosen: boolean
  readonly places: readonly string[]
  readonly rules: readonly RulesHere[]
}

/** The version of the rules that these results were worked out by. */
export const versionFor = ({ rules }: Pick<WorkedOut, 'rules'>): Shared['rules'] => versionOf(rules.map(({ module }) => module.rules))

/**
 * What a link of these results carries, some matters left out. What is marked is worked out without them: the figures of a
 * whole household would give away what was kept back.
 */
export function sharedFrom(results: WorkedOut, left: readonly PrivateTopic[]): Shared {
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
