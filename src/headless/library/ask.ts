import { answerAt } from '../../../rules/household/paths'
import { fieldAt, topicOf } from '../../../rules/household/topics'
import { ask as askOf } from '../../engine'
import { open } from './inside/open'
import { claimOf, outcomesOf } from './inside/outcomes'
import type { AskOptions, OpenFact } from './types/results'
import type { Case } from './types/rules'

const isParent = (path: string): boolean => path === 'mother' || path === 'father'

/** The records a path lies in that there may be none of, the outermost first: `housing.buying` of `housing.buying.kind`. */
function recordsAbove(path: string): string[] {
  const steps = path.split('.')
  const above = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'))
  return above.filter((record) => {
    const field = fieldAt(isParent(record) ? 'adult' : topicOf(record))
    return field?.is === 'record' && field.nullable
  })
}

/**
 * The answers that can still change some outcome, the one that matters most first: law before details before drafts, more
 * money before less. Whether there is something is asked before what it is like; what was answered with 'unknown' is not
 * asked again. Throws a `YuhuiError` for a case that does not fit.
 */
export function ask(of: Case, { last = () => false }: AskOptions = {}): OpenFact[] {
  const first = (path: string): string | undefined => {
    const [asked = path] = recordsAbove(path).filter((record) => {
      const answer = answerAt(of.household, record)
      return answer === undefined || answer === 'unknown'
    })
    return answerAt(of.household, asked) === 'unknown' ? undefined : asked
  }
  return askOf(outcomesOf(open(of)), { first, gently: last }).map(({ outcomes, ...fact }) => ({ ...fact, claims: outcomes.map(claimOf) }))
}
