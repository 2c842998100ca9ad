import type { Outcome } from '../outcome'
import { isLaw, isReported } from '../standing'
import { worth } from '../worth'

/** There, perhaps there, or there from a known day on. */
export const had = ({ status }: Outcome): boolean => status === 'eligible' || status === 'undetermined' || status === 'upcoming'

/** Confirmed law, law by a single report, drafts. */
const firmness = (outcome: Outcome): number => (isLaw(outcome) ? (isReported(outcome) ? 1 : 2) : 0)

/** What differs before what does not, what is firm before what is not, then what is worth most. */
export function inOrder<T>(found: readonly T[], differs: (each: T) => boolean, of: (each: T) => readonly (Outcome | undefined)[]): T[] {
  const weighed = found.map((each) => {
    const there = of(each).filter((outcome) => outcome !== undefined && had(outcome)) as readonly Outcome[]
    return { each, differs: differs(each), firm: Math.min(2, ...there.map(firmness)), worth: Math.max(0, ...there.map(worth)) }
  })
  return weighed.sort((a, b) => Number(b.differs) - Number(a.differs) || b.firm - a.firm || b.worth - a.worth).map(({ each }) => each)
}
