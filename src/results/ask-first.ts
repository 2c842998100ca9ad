import type { Household } from '../../rules/household'
import { answerAt } from '../share'
import type { Manners } from './questions'
import { fieldAt, memberOf, pathOf, questionOn, topicOf } from './asked'

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
 * is one.
 */
export function askFirst(path: string, household: Household, depth = deepest): string {
  const open = (other: string): boolean => {
    const answer = answerAt(household, other)
    return other !== path && (answer === undefined || answer === 'unknown')
  }
  const earlier = depth > 0 ? [...recordsAbove(path), ...lookedAt(path)].find(open) : undefined
  return earlier === undefined ? path : askFirst(earlier, household, depth - 1)
}

/** What the interview asks last, and with a word of regret, is not the first thing to be asked elsewhere. */
export const gently = (path: string): boolean => questionOn(topicOf(path))?.section === 'special'

/** How this room asks a household. */
export const mannersFor = (household: Household): Manners => ({ first: (path) => askFirst(path, household), gently })
