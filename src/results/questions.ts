import type { Outcome } from '../engine'
import { isLaw } from '../engine'
import { atStake } from '../engine'

/** A missing answer, and what hangs on it. */
export interface OpenQuestion {
  /** As in the household file: `children[0].hukou`. */
  readonly path: string
  /** What this answer alone decides first, then what needs others too. Each outcome stands under one question only. */
  readonly outcomes: readonly Outcome[]
}

/** How questions are asked: what another answer must come before, and what is asked last, whatever hangs on it. */
export interface Manners {
  readonly first: (path: string) => string
  readonly gently: (path: string) => boolean
}

const plain: Manners = { first: (path) => path, gently: () => false }

interface Weight {
  readonly path: string
  /** How many this answer alone would settle; of law, then of drafts. */
  alone: number
  draftsAlone: number
  stake: number
  touched: number
}

/** The questions an outcome waits for, none twice. One that needs a painful answer too waits for that first: it is not held out to everybody. */
export function questionsOf({ missing }: Outcome, { first, gently }: Manners): string[] {
  const all = [...new Set(missing.map(first))]
  const painful = all.filter(gently)
  return painful.length > 0 ? painful : all
}

/** Sorted by what one answer brings: law before drafts, settled before furthered, more money before less. */
function weights(outcomes: readonly Outcome[], manners: Manners): Weight[] {
  const found = new Map<string, Weight>()
  for (const outcome of outcomes) {
    const law = isLaw(outcome)
    const paths = questionsOf(outcome, manners)
    for (const path of paths) {
      const weight = found.get(path) ?? { path, alone: 0, draftsAlone: 0, stake: 0, touched: 0 }
      found.set(path, weight)
      weight.touched += law ? 1 : 0
      weight.stake += law ? atStake(outcome) : 0
      if (paths.length > 1) continue
      if (law) weight.alone += 1
      else weight.draftsAlone += 1
    }
  }
  const late = ({ path }: Weight): number => Number(manners.gently(path))
  const heavier = (a: Weight, b: Weight): number =>
    late(a) - late(b) ||
    b.alone - a.alone ||
    b.stake - a.stake ||
    b.touched - a.touched ||
    b.draftsAlone - a.draftsAlone ||
    a.path.localeCompare(b.path)
  return [...found.values()].sort(heavier)
}

/** Undecided outcomes by the answer they wait for, the answer that decides most first. */
export function openQuestions(outcomes: readonly Outcome[], manners: Manners = plain): OpenQuestion[] {
  const left = new Set(outcomes)
  const questions: OpenQuestion[] = []
  for (const { path } of weights(outcomes, manners)) {
    const here = [...left].filter((outcome) => questionsOf(outcome, manners).includes(path))
    if (here.length === 0) continue
    for (const outcome of here) left.delete(outcome)
    questions.push({ path, outcomes: here.sort((a, b) => a.missing.length - b.missing.length || atStake(b) - atStake(a)) })
  }
  return questions
}
