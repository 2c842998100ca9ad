import { prepare, type Household } from '../../../rules/household'
import { contradictions } from '../../../rules/household/contradictions'
import type { Benefit } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Within } from '../context'
import { evaluate } from '../evaluate'
import type { Outcome, Subject } from '../outcome'
import { answerAt, withAnswer } from '../../../rules/household/paths'
import { isWithin, joinedWith } from './answers'
import { candidatesAt } from './values'

/** A family as it is asked. */
export interface Asked {
  readonly household: Household
  /** Places that it has named as its own. */
  readonly named: readonly string[]
  readonly on: DayNumber
  readonly within: Within
  /** What to ask where an answer is missing: whether there is a fund comes before where it is. */
  readonly first: (path: string, household: Household) => string
}

/** What an answer may change: whether the benefit is had and how much of it; how sure it is; what of it comes to the family. */
const depths = ['had', 'sure', 'detail'] as const
type Depth = (typeof depths)[number]

/** Two ways to complete what an outcome waits for, which give the same answers but for one, and what hangs on that one. */
export interface Witness {
  readonly path: string
  readonly benefit: Benefit
  readonly subject: Subject
  readonly one: Household
  readonly other: Household
  /** What of the outcome differs. */
  readonly depth: Depth
}

/** A witness; or none, and whether that is all there was to try. */
export type Search = { readonly witness: Witness } | { readonly witness?: never; readonly exhausted: boolean }

/** How many households are tried for one answer. */
export const MOST_TRIED = 150

/** A doubt that waits for nothing is the same for every completion; so is what comes to the family, where nothing says what does. */
const mayDiffer = ({ doubts, benefit }: Outcome, depth: Depth): boolean =>
  depth === 'had' ||
  (depth === 'sure' ? doubts.some(({ missing }) => missing.length > 0) : (benefit.value.payable ?? benefit.value.taxSaved) !== undefined)

/** What an outcome still waits for at this depth. */
const waitedFor = ({ missing, doubts, refining }: Outcome, depth: Depth): readonly string[] =>
  depth === 'had' ? missing : depth === 'sure' ? [...missing, ...doubts.flatMap((doubt) => doubt.missing)] : [...missing, ...refining]

/** What of an outcome a family sees, at this depth. */
function effectOf(outcome: Outcome, depth: Depth): unknown {
  const { subject, status, value, schedule, certainty, doubts, payable, taxSaved } = outcome
  const had = status === 'ineligible' || status === 'ended' ? [subject, status] : [subject, status, value, schedule]
  if (depth === 'had') return had
  return depth === 'sure' ? [had, certainty, doubts.map(({ name, verdict }) => [name, verdict])] : [had, payable, taxSaved]
}

/** A household in the course of being completed, and what the benefit comes to for it. */
interface State {
  readonly household: Household
  readonly outcomes: readonly Outcome[]
  /** What is to be asked next. */
  readonly waits: ReadonlySet<string>
  /** The question itself is waited for, though another may come before it. */
  readonly live: boolean
  readonly effect: string
}

/** How a search goes: what it is after, and how many answers it tries where it only needs one that will do. */
interface Manner {
  readonly depth: Depth
  readonly width: number
}

/** A few answers to every question first: the day of a birth may be told in thirty ways, of which most are the same to a rule. */
const widths = [3, Infinity] as const

class OutOfBudget extends Error {}

type About = Pick<Witness, 'benefit' | 'subject' | 'path' | 'depth'>

/** Of a list that nobody has told there is one outcome; each member has its own once it is told. */
const isUnlisted = ({ benefit, subject }: Pick<About, 'benefit' | 'subject'>): boolean =>
  subject === 'household' && benefit.subject !== 'household'

function stateFor(household: Household, about: About, { named, on, within, first }: Asked): State {
  const { benefit, subject, path, depth } = about
  const all = evaluate([{ place: '', benefits: [benefit] }], prepare(household, named), on, within)
  const outcomes = isUnlisted(about) ? all : all.filter((outcome) => outcome.subject === subject)
  const missing = outcomes.flatMap((outcome) => waitedFor(outcome, depth))
  const waits = new Set(missing.map((each) => first(each, household)))
  const live = waits.has(path) || missing.includes(path)
  return { household, outcomes, waits, live, effect: JSON.stringify(outcomes.map((outcome) => effectOf(outcome, depth))) }
}

/** A witness found before, where it still is one after more was told. */
export function stillWitness(before: Witness, asked: Asked): Witness | undefined {
  const one = joinedWith(before.one, asked.household) as Household | undefined
  const other = joinedWith(before.other, asked.household) as Household | undefined
  if (!one || !other) return undefined
  const faults = contradictions(asked.household, asked.on).length
  if ([one, other].some((each) => contradictions(each, asked.on).length > faults)) return undefined
  const [a, b] = [stateFor(one, before, asked), stateFor(other, before, asked)]
  return a.waits.size === 0 && b.waits.size === 0 && a.effect !== b.effect ? { ...before, one, other } : undefined
}

/**
 * Two completions of a household which tell that the answer at `path` may change this benefit for this subject, where some
 * are found. They are household files, made ready anew after each answer: what one answer implies of another, and what is
 * taken for granted, is then in them as in any family's, and what cannot be true together is found as for any family.
 */
export function witness(benefit: Benefit, subject: Subject, path: string, asked: Asked, budget = MOST_TRIED): Search {
  const { named, on, within } = asked
  const faults = contradictions(asked.household, on).length
  const unlisted = isUnlisted({ benefit, subject })
  let left = budget

  function stateOf(household: Household, { depth }: Manner): State {
    left -= 1
    if (left < 0) throw new OutOfBudget()
    return stateFor(household, { benefit, subject, path, depth }, asked)
  }

  function* answersAt(at: string, household: Household, like?: Household): Generator<readonly [unknown, Household]> {
    const told = like && answerAt(like, at)
    const same = told === 'unknown' ? undefined : told
    const candidates = candidatesAt(at, benefit, household, on, within, named)
    // What does not hang on the question is answered alike; what does, alike first.
    const values = same === undefined ? candidates : isWithin(at, path) ? [same, ...candidates] : [same]
    for (const value of values) {
      const next = withAnswer(household, at, value)
      if (contradictions(next, on).length <= faults) yield [value, next]
    }
  }

  function* someAnswersAt(at: string, household: Household, { width }: Manner, like?: Household): Generator<Household> {
    let tried = 0
    for (const [, next] of answersAt(at, household, like)) {
      yield next
      tried += 1
      if (tried >= width) return
    }
  }

  /** Ways to answer all that is still waited for. */
  function* completions(state: State, manner: Manner, like?: Household): Generator<State> {
    const [next] = state.waits
    if (next === undefined) return yield state
    for (const household of someAnswersAt(next, state.household, manner, like)) yield* completions(stateOf(household, manner), manner, like)
  }

  /** Two answers to the question itself between which the outcome differs, all else answered alike. */
  function parted({ household }: State, manner: Manner): Witness | undefined {
    const answered = [...answersAt(path, household)].map(([, next]) => next)
    const states = new Map<Household, State>()
    const stateAt = (next: Household): State => {
      const state = states.get(next) ?? stateOf(next, manner)
      states.set(next, state)
      return state
    }
    for (const [index, next] of answered.entries())
      for (const one of completions(stateAt(next), manner))
        for (const another of answered.slice(index + 1))
          for (const other of completions(stateAt(another), manner, one.household))
            if (other.effect !== one.effect) {
              const { depth } = manner
              return { path, benefit, subject, one: one.household, other: other.household, depth }
            }
    return undefined
  }

  /** Answers everything but the question itself, as long as that is waited for. */
  function search(state: State, manner: Manner): Witness | undefined {
    if (!state.live) return undefined
    const next = [...state.waits].find((other) => other !== path)
    if (next === undefined) return parted(state, manner)
    for (const household of someAnswersAt(next, state.household, manner)) {
      const found = search(stateOf(household, manner), manner)
      if (found) return found
    }
    return undefined
  }

  try {
    for (const width of widths)
      for (const depth of depths) {
        const manner = { depth, width }
        const state = stateOf(asked.household, manner)
        const found = unlisted || state.outcomes.some((outcome) => mayDiffer(outcome, depth)) ? search(state, manner) : undefined
        if (found) return { witness: found }
      }
    return { exhausted: true }
  } catch (error) {
    if (error instanceof OutOfBudget) return { exhausted: false }
    throw error
  }
}
