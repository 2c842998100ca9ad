import { claims } from '../related'
import type { Outcome, Subject } from '../outcome'
import { had, inOrder } from './had'
import { kindBetween, type DifferenceKind } from './kind'
import { lineages, pairsOf } from './pairs'

/** One benefit for one subject, in two futures. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly subject: Subject
  /** What was and what is. Where nothing was gained of it before, the outcome that says why, if its rules spoke to the family at all. */
  readonly was?: Outcome
  readonly is?: Outcome
}

/** Whether the two futures differ in it, or may. */
export const differs = ({ kind }: Difference): boolean => kind !== 'same'

const sameCase = (a: Outcome, b: Outcome): boolean => a.benefit.id === b.benefit.id && a.subject === b.subject

/** While it is open whether it is there at all, nobody can say that it was gained or lost. */
const oneSided = (outcome: Outcome, kind: 'gained' | 'lost'): DifferenceKind => (outcome.status === 'undetermined' ? 'open' : kind)

/**
 * What differs between two lists of outcomes, both of one day: for each benefit and subject what was and what is. What
 * another outcome stands for is told once; what two places make of one law above them is one benefit, told side by side.
 * Benefits that are there in neither are left out.
 */
export function differences(before: readonly Outcome[], after: readonly Outcome[]): Difference[] {
  const lineageOf = lineages([...before, ...after].map(({ benefit }) => benefit))
  const were = claims(before).filter(had)
  const are = claims(after).filter(had)
  const pairs = pairsOf(were, are, lineageOf)
  const paired = new Set(pairs.flatMap(({ was, is }) => [was, is]))
  const both = pairs.map(({ was, is }): Difference => ({ kind: kindBetween(was, is), subject: is.subject, was, is }))
  const left = were.filter((was) => !paired.has(was)).map((was) => alone(was, after, 'lost'))
  const came = are.filter((is) => !paired.has(is)).map((is) => alone(is, before, 'gained'))
  return inOrder(
    [...both, ...left, ...came].flatMap((difference) => difference ?? []),
    differs,
    ({ was, is }) => [was, is],
  )
}

/** What is told on one side only. On the other it may be there all the same, behind what stands for it: then nothing is lost. */
function alone(outcome: Outcome, others: readonly Outcome[], kind: 'gained' | 'lost'): Difference | undefined {
  const other = others.find((each) => sameCase(each, outcome))
  if (other && had(other)) return undefined
  const [was, is] = kind === 'lost' ? [outcome, other] : [other, outcome]
  return { kind: oneSided(outcome, kind), subject: outcome.subject, ...(was ? { was } : {}), ...(is ? { is } : {}) }
}
