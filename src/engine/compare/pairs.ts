import type { Benefit } from '../../../rules/language'
import type { Outcome } from '../outcome'
import { isLaw } from '../standing'

/** A benefit with all the law above it that it carries out or replaces, directly or by way of another. */
type Lineage = ReadonlySet<string>

/** Reads lineages off the benefits that are there. */
export function lineages(benefits: readonly Benefit[]): (benefit: Benefit) => Lineage {
  const byId = new Map(benefits.map((benefit) => [benefit.id, benefit]))
  const known = new Map<string, Lineage>()
  const follow = (id: string, found: Set<string>): void => {
    if (found.has(id)) return
    found.add(id)
    const benefit = byId.get(id)
    for (const above of [...(benefit?.implements ?? []), ...(benefit?.supersedes ?? [])]) follow(above, found)
  }
  return (benefit) => {
    const before = known.get(benefit.id)
    if (before) return before
    const found = new Set<string>()
    follow(benefit.id, found)
    known.set(benefit.id, found)
    return found
  }
}

export interface Pair {
  readonly was: Outcome
  readonly is: Outcome
}

const kindOf = ({ benefit }: Outcome): string => benefit.value.kind

/** `childcare-leave` of `fujian/childcare-leave`: what a benefit is, in the words that all places share. */
const nameOf = ({ benefit: { id } }: Outcome): string => id.slice(id.indexOf('/') + 1)

/** Being called the same counts less than any law in common. */
const SAME_NAME = 0.5

/** How near two outcomes are, by the law they share and by their names; 0 where they are not the same thing of two places, as a law and a draft never are. */
function kinship(was: Outcome, is: Outcome, lineageOf: (benefit: Benefit) => Lineage): number {
  if (was.subject !== is.subject || kindOf(was) !== kindOf(is) || isLaw(was) !== isLaw(is)) return 0
  const other = lineageOf(is.benefit)
  const shared = [...lineageOf(was.benefit)].filter((id) => other.has(id)).length
  return shared + (nameOf(was) === nameOf(is) ? SAME_NAME : 0)
}

/**
 * Outcomes of one benefit for one subject first; then what two places make of the same law above them, or of one thing that
 * each place sets by itself, such as leave for small children. Each is paired once.
 */
export function pairsOf(before: readonly Outcome[], after: readonly Outcome[], lineageOf: (benefit: Benefit) => Lineage): Pair[] {
  const pairs: Pair[] = []
  const free = new Set(after)
  const take = (was: Outcome, is: Outcome | undefined): boolean => {
    if (!is) return false
    free.delete(is)
    pairs.push({ was, is })
    return true
  }
  const rest = before.filter(
    (was) =>
      !take(
        was,
        after.find((is) => is.benefit.id === was.benefit.id && is.subject === was.subject),
      ),
  )
  const kin = rest
    .flatMap((was) => [...free].map((is) => ({ was, is, shared: kinship(was, is, lineageOf) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  const left = new Set(rest)
  for (const { was, is } of kin) if (left.has(was) && free.has(is) && take(was, is)) left.delete(was)
  return pairs
}
