import type { Outcome } from '../../../engine'
import type { Counts } from '../../protocol'

/** How many outcomes there are of each kind. */
export function countsOf(outcomes: readonly Pick<Outcome, 'status'>[]): Counts {
  const having = (status: Outcome['status']): number => outcomes.filter((outcome) => outcome.status === status).length
  return {
    eligible: having('eligible'),
    undetermined: having('undetermined'),
    upcoming: having('upcoming'),
    ended: having('ended'),
    ineligible: having('ineligible'),
  }
}
