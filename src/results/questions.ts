import { ask, questionsOf, type Manners, type Outcome } from '../engine'

/** A missing answer, and what hangs on it. */
export interface OpenQuestion {
  /** As in the household file: `children[0].hukou`. */
  readonly path: string
  /** What this answer alone decides first, then what needs others too. Each outcome stands under one question only. */
  readonly outcomes: readonly Outcome[]
}

const plain: Manners = { first: (path) => path, gently: () => false }

/** Undecided outcomes by the answer they wait for, the answer that decides most first. */
export function openQuestions(outcomes: readonly Outcome[], manners: Manners = plain): OpenQuestion[] {
  const left = new Set(outcomes)
  return ask(outcomes, manners).flatMap(({ path, outcomes: moved }) => {
    const here = moved.filter((outcome) => left.has(outcome) && questionsOf(outcome, manners).includes(path))
    for (const outcome of here) left.delete(outcome)
    return here.length > 0 ? [{ path, outcomes: here }] : []
  })
}
