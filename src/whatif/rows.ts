import type { Household } from '../../rules/household'
import { isDraft, type Outcome, type Subject } from '../engine'
import { differs, type Difference } from '../engine/compare'
import { inOrder } from './others'

/** One line of the comparison: one difference, for everybody for whom it is the same. */
export interface DifferenceLine {
  readonly key: string
  readonly difference: Difference
  readonly all: readonly Difference[]
  readonly subjects: readonly Subject[]
}

/** What has to agree for outcomes of several people to share a line. */
export const likeness = (outcome: Outcome | undefined): unknown =>
  outcome && [
    outcome.benefit.id,
    outcome.status,
    outcome.standing,
    outcome.certainty,
    outcome.attested,
    outcome.value,
    outcome.payable,
    outcome.missing.length > 0,
    outcome.conditions.filter(({ verdict }) => verdict === 'no').map(({ name }) => name),
  ]

/** Differences as lines, in the order they come in. */
export function linesOf(found: readonly Difference[], household: Household): DifferenceLine[] {
  const groups = new Map<string, Difference[]>()
  for (const each of found) {
    const key = JSON.stringify([each.kind, likeness(each.was), likeness(each.is)])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups].map(([key, all]) => ({
    key,
    difference: all[0] as Difference,
    all,
    subjects: inOrder(
      all.map(({ subject }) => subject),
      household,
    ),
  }))
}

const there = ({ was, is }: Difference): Outcome | undefined => {
  const has = (outcome: Outcome | undefined): boolean =>
    outcome !== undefined && outcome.status !== 'ineligible' && outcome.status !== 'ended'
  return has(is) ? is : was
}

/** The outcome that a line speaks of: what is, or what was where that is gone. */
export const shownOf = (difference: Difference): Outcome => there(difference) as Outcome

/** Done or given in kind, or a place in the queue: nothing to be counted. */
export const isInKind = (outcomes: readonly (Outcome | undefined)[]): boolean =>
  outcomes.every((outcome) => {
    const { kind, min } = outcome?.value ?? {}
    return min === undefined && (kind === undefined || kind === 'service' || kind === 'priority')
  })

/** What differs by law in figures, what in kind, what cannot be said yet, what drafts would change, and what stays. */
export interface Parts {
  readonly differing: readonly DifferenceLine[]
  readonly services: readonly DifferenceLine[]
  readonly open: readonly DifferenceLine[]
  readonly drafts: readonly DifferenceLine[]
  readonly same: readonly DifferenceLine[]
}

export function partsOf(found: readonly Difference[], household: Household): Parts {
  const lines = linesOf(found, household)
  const draft = ({ difference }: DifferenceLine): boolean => isDraft(shownOf(difference).standing)
  const inKind = ({ difference: { was, is } }: DifferenceLine): boolean => isInKind([was, is])
  const all = lines.filter(({ difference }) => differs(difference))
  const settled = all.filter((line) => !draft(line) && line.difference.kind !== 'open')
  return {
    differing: settled.filter((line) => !inKind(line)),
    services: settled.filter(inKind),
    open: all.filter((line) => !draft(line) && line.difference.kind === 'open'),
    drafts: all.filter(draft),
    same: lines.filter(({ difference }) => !differs(difference)),
  }
}
