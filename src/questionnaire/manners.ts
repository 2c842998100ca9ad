import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import type { Manners } from '../engine'
import { answerAt } from '../share'
import { groupOf, questionOn } from './questions'
import { makesSense } from './sense'
import { fieldAt, memberOf, pathOf, topicOf } from '../../rules/household/topics'

/** Deeper than any fact hangs on another. */
const deepest = 6

/** The records a path lies in that there may be none of: `housing.buying` of `housing.buying.kind`, `mother` of `mother.work`. */
function recordsAbove(path: string): string[] {
  const steps = path.split('.')
  return steps
    .slice(0, -1)
    .map((_, index) => steps.slice(0, index + 1).join('.'))
    .filter((above) => {
      const field = fieldAt(above === 'mother' || above === 'father' ? 'adult' : topicOf(above))
      return field?.is === 'record' && field.nullable
    })
}

/** The facts by which the interview tells whether to ask for this one. */
const lookedAt = (path: string): string[] => (questionOn(topicOf(path))?.when?.looksAt ?? []).map((topic) => pathOf(topic, memberOf(path)))

/**
 * What to ask where an answer is missing: nobody is asked how a treatment goes before having said that there
 * is one. An answer of "not sure" counts as missing. Of several facts by which a question may make sense, one that it does
 * is enough.
 */
export function askFirst(path: string, household: Household, on: DayNumber, depth = deepest): string {
  const open = (other: string): boolean => {
    const answer = answerAt(household, other)
    return other !== path && (answer === undefined || answer === 'unknown')
  }
  const gates = makesSense(path, household, on) === true ? [] : lookedAt(path)
  const earlier = depth > 0 ? [...recordsAbove(path), ...gates].find(open) : undefined
  return earlier === undefined ? path : askFirst(earlier, household, on, depth - 1)
}

/** What is asked last, and with a word of regret. */
export const gently = (path: string): boolean => groupOf(topicOf(path))?.gently === true

/** How a household is asked where every blank can still be filled, also by who first said "not sure". */
export const mannersFor = (household: Household, on: DayNumber): Manners => ({ first: (path) => askFirst(path, household, on), gently })

/** How the interview asks: what the family has said it does not know, it is not asked again. */
export const mannersOnce = (household: Household, on: DayNumber): Manners => ({
  first: (path) => {
    const first = askFirst(path, household, on)
    return answerAt(household, first) === 'unknown' || makesSense(first, household, on) !== true ? undefined : first
  },
  gently,
})
