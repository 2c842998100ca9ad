import type { Household } from '../../rules/household'
import type { Outcome, Subject } from '../engine'
import type { Line } from '../engine/compare'
import { inOrder } from './others'
import { likeness } from './rows'

/** One place in the comparison; the first is where the family is now. */
export interface Column {
  readonly key: string
  readonly name: string
}

/** A line for everybody for whom it is the same. */
export interface SharedLine extends Line {
  readonly subjects: readonly Subject[]
}

/** Lines that say the same of several people, as one. */
export function sharedLines(lines: readonly Line[], household: Household): SharedLine[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.kind, ...line.cells.map((cell) => likeness(cell) ?? null)])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].map((all) => ({
    ...(all[0] as Line),
    subjects: inOrder(
      all.map(({ subject }) => subject),
      household,
    ),
  }))
}

/** The outcome that a line is named and marked by. */
export const shownIn = ({ cells }: Line): Outcome => cells.find((cell) => cell !== undefined) as Outcome
