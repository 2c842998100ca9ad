import type { Outcome, Subject } from '../outcome'
import { claims } from '../related'
import { had, inOrder } from './had'
import { kindBetween } from './kind'
import { lineages, pairsOf } from './pairs'

/** One benefit for one subject in several futures; nothing where it is not there. */
export interface Line {
  readonly subject: Subject
  readonly cells: readonly (Outcome | undefined)[]
  /** `open`: the futures may differ, by answers that are missing. */
  readonly kind: 'differs' | 'open' | 'same'
}

interface Row {
  readonly subject: Subject
  readonly cells: (Outcome | undefined)[]
}

const firstOf = ({ cells }: Row): Outcome => cells.find((cell) => cell !== undefined) as Outcome

function kindOf(cells: readonly (Outcome | undefined)[]): Line['kind'] {
  const there = cells.filter((cell) => cell !== undefined)
  const [first] = there
  const open = there.some(({ status }) => status === 'undetermined')
  if (!first || there.length < cells.length) return there.every(({ status }) => status === 'undetermined') ? 'open' : 'differs'
  const kinds = there.slice(1).map((cell) => kindBetween(first, cell))
  if (kinds.every((kind) => kind === 'same')) return 'same'
  return open || kinds.every((kind) => kind === 'same' || kind === 'open') ? 'open' : 'differs'
}

/**
 * Several futures of one day side by side, a line for each benefit and subject that is there in any of them. What several
 * places make of one law above them, or call the same, stands on one line.
 */
export function sideBySide(futures: readonly (readonly Outcome[])[]): Line[] {
  const lineageOf = lineages(futures.flat().map(({ benefit }) => benefit))
  const rows: Row[] = []
  futures.forEach((all, column) => {
    const here = claims(all).filter(had)
    const known = rows.map(firstOf)
    const pairs = pairsOf(known, here, lineageOf)
    for (const { was, is } of pairs) {
      const row = rows[known.indexOf(was)]
      if (row) row.cells[column] = is
    }
    const paired = new Set(pairs.map(({ is }) => is))
    for (const outcome of here) if (!paired.has(outcome)) rows.push({ subject: outcome.subject, cells: at(column, outcome) })
  })
  const lines = rows.map((row): Line => {
    const first = firstOf(row)
    // What is told under another name in one future is there all the same.
    const cells = futures.map((all, column) => row.cells[column] ?? all.find((each) => had(each) && sameCase(each, first)))
    return { subject: row.subject, cells, kind: kindOf(cells) }
  })
  return inOrder(
    lines,
    ({ kind }) => kind !== 'same',
    ({ cells }) => cells,
  )
}

const sameCase = (a: Outcome, b: Outcome): boolean => a.benefit.id === b.benefit.id && a.subject === b.subject

function at(column: number, outcome: Outcome): (Outcome | undefined)[] {
  const cells: (Outcome | undefined)[] = []
  cells[column] = outcome
  return cells
}
