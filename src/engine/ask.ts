import type { Outcome } from './outcome'
import { isLaw } from './standing'
import { atStake } from './worth'

/** What an answer can still do: settle what law gives, say more of it; the same of what only a draft would give. */
export type Purpose = 'law' | 'detail' | 'draft' | 'draft-detail'
const purposes: readonly Purpose[] = ['law', 'detail', 'draft', 'draft-detail']

const settles = (purpose: Purpose): boolean => purpose === 'law' || purpose === 'draft'

/** An answer that can still change some outcome. */
export interface OpenFact {
  /** As in the household file: `children[0].hukou`. */
  readonly path: string
  /** The outcomes it can still move, those it alone would settle first. */
  readonly outcomes: readonly Outcome[]
  readonly purpose: Purpose
  /** Yuan of cash a year that hang on it, an outcome that waits for several answers counted in equal parts. */
  readonly stake: number
  /** How many outcomes hang on it, counted likewise. */
  readonly share: number
}

/** How somebody is asked. */
export interface Manners {
  /**
   * What to ask where this answer is missing: whether there is a fund comes before where it is. Undefined where nobody can
   * tell: the family has said that it does not know.
   */
  readonly first: (path: string) => string | undefined
  /** What is asked last, whatever hangs on it. */
  readonly gently: (path: string) => boolean
}

const plain: Manners = { first: (path) => path, gently: () => false }

const claimed = ({ status }: Outcome): boolean => status !== 'ineligible' && status !== 'ended'
const undecided = ({ status, missing }: Outcome): boolean => status === 'undetermined' || (status !== 'ended' && missing.length > 0)

/** Everything an outcome still waits for, none twice, and what for. An answer that somebody cannot give is not waited for. */
function waits(outcome: Outcome, { first }: Manners): ReadonlyMap<string, Purpose> {
  const found = new Map<string, Purpose>()
  const wait = (paths: readonly string[], purpose: Purpose): void => {
    for (const path of paths.map(first)) if (path !== undefined && !found.has(path)) found.set(path, purpose)
  }
  const law = isLaw(outcome)
  if (undecided(outcome)) wait(outcome.missing, law ? 'law' : 'draft')
  // Whether an open point of the text applies settles how sure the benefit is.
  if (law && claimed(outcome)) for (const doubt of outcome.doubts) wait(doubt.missing, 'law')
  wait(outcome.refining, law ? 'detail' : 'draft-detail')
  return found
}

/** The questions an outcome waits for. One that needs a painful answer too waits for that first: it is not held out to everybody. */
export function questionsOf(outcome: Outcome, manners: Manners): string[] {
  const all = [...waits(outcome, manners)].filter(([, purpose]) => settles(purpose)).map(([path]) => path)
  const painful = all.filter(manners.gently)
  return painful.length > 0 ? painful : all
}

interface Weight {
  readonly path: string
  readonly outcomes: Outcome[]
  purpose: Purpose
  stake: number
  share: number
}

const later = (a: Purpose, b: Purpose): number => purposes.indexOf(a) - purposes.indexOf(b)

/**
 * The open facts that can still change some of these outcomes, the one that matters most first: law before details before
 * drafts, more money before less, more outcomes before fewer. What hangs on it is counted in equal parts where an outcome
 * waits for several answers, so that the answer which settles soonest comes first. Equal weights go by path: the order of
 * the same outcomes is always the same.
 */
export function ask(outcomes: readonly Outcome[], manners: Manners = plain): OpenFact[] {
  const found = new Map<string, Weight>()
  for (const outcome of outcomes) {
    const open = waits(outcome, manners)
    const painful = [...open.keys()].some(manners.gently)
    const settling = [...open].filter(([, purpose]) => settles(purpose)).length
    for (const [path, purpose] of open) {
      if (painful && !manners.gently(path)) continue
      const weight = found.get(path) ?? { path, outcomes: [], purpose, stake: 0, share: 0 }
      found.set(path, weight)
      weight.outcomes.push(outcome)
      if (later(purpose, weight.purpose) < 0) Object.assign(weight, { purpose, stake: 0, share: 0 })
      if (purpose !== weight.purpose) continue
      const parts = settles(purpose) ? settling : open.size
      weight.stake += atStake(outcome) / parts
      weight.share += 1 / parts
    }
  }
  const heavier = (a: Weight, b: Weight): number =>
    Number(manners.gently(a.path)) - Number(manners.gently(b.path)) ||
    later(a.purpose, b.purpose) ||
    b.stake - a.stake ||
    b.share - a.share ||
    a.path.localeCompare(b.path)
  return [...found.values()].sort(heavier).map((weight) => ({ ...weight, outcomes: bySoonest(weight.outcomes) }))
}

const bySoonest = (outcomes: readonly Outcome[]): Outcome[] =>
  [...outcomes].sort((a, b) => a.missing.length - b.missing.length || atStake(b) - atStake(a))
