import type { Household } from '../../../rules/household'
import type { OpenFact } from '../../engine'
import type { Interview } from '../../questionnaire'
import { answerAt } from '../../share'

/** What a new case begins with, whatever hangs on it: all else follows from these. */
const leads: readonly string[] = ['residence', 'children', 'pregnancy']

const blank = (path: string): OpenFact => ({ path, outcomes: [], purpose: 'law', stake: 0, share: 0 })

/** What law still hangs on, and what only says more of it or stands in drafts. */
export interface Due {
  readonly due: readonly OpenFact[]
  readonly further: readonly OpenFact[]
}

/** The open questions in the order they are asked here: the leads, then by value; those passed over come last. */
export function dueOf({ open, household }: Pick<Interview, 'open' | 'household'>, passed: readonly string[]): Due {
  const law = open.filter(({ purpose }) => purpose === 'law')
  const lead = leads.flatMap((path) => {
    const found = law.find((fact) => fact.path === path)
    // Without a place there are no rules to open it.
    if (found) return [found]
    return path === 'residence' && answerAt(household, path) === undefined ? [blank(path)] : []
  })
  const rest = law.filter(({ path }) => !leads.includes(path))
  const all = [...lead, ...rest]
  const isPassed = ({ path }: OpenFact): boolean => passed.includes(path)
  const passedLast = (some: readonly OpenFact[]): readonly OpenFact[] => [
    ...some.filter((fact) => !isPassed(fact)),
    ...some.filter(isPassed),
  ]
  return { due: passedLast(all), further: passedLast(open.filter(({ purpose }) => purpose !== 'law')) }
}

/** The fields of the open block as they stand: what was just answered stays in its place until the reader goes on. */
export interface Block {
  readonly order: readonly string[]
  readonly kept: readonly string[]
}

/**
 * The block after answers changed what is due, while the reader stands at a field: nothing that is there moves, and what has
 * come to be asked stands below the field that was answered or is being answered.
 */
export function settled({ order, kept }: Block, due: readonly string[], at: string | undefined): readonly string[] {
  const staying = order.filter((path) => kept.includes(path) || due.includes(path))
  const fresh = due.filter((path) => !staying.includes(path))
  if (fresh.length === 0) return staying
  const after = 1 + Math.max(-1, ...[...kept, at ?? ''].map((path) => staying.indexOf(path)))
  return [...staying.slice(0, after), ...fresh, ...staying.slice(after)]
}

/** The block as the reader goes on from a field: that one first, if it was answered there, then all that is due in its order. */
export function movedOn({ order }: Block, due: readonly string[], from: string, household: Household): Block {
  const stays = order.includes(from) && answerAt(household, from) !== undefined && !due.includes(from)
  return { order: stays ? [from, ...due] : due, kept: stays ? [from] : [] }
}

/**
 * Where to go on from a field: the first that is due and was not passed over; then those that were, one after the other.
 * Undefined where none is left.
 */
export function nextFrom(due: readonly string[], passed: readonly string[], from: string): string | undefined {
  const fresh = due.find((path) => path !== from && !passed.includes(path))
  if (fresh !== undefined) return fresh
  const left = due.filter((path) => passed.includes(path))
  // From the last of what was not passed before, the passed begin; from one of them, the next.
  return left[left.indexOf(from) + 1]
}
