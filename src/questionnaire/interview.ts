import { placesOf, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { ask, claims, isLaw, type OpenFact, type Outcome } from '../engine'
import { witness, type Asked, type Witness } from '../engine/witness'
import type { Answers } from '../share'
import { askFirst, mannersOnce } from './manners'
import { stepsFrom, type Step } from './steps'

/** The page between what law gives and what only says more of it, or stands in drafts. */
export const morePath = '/answers/more'
/** Everything on one page, and everything answered so far. */
export const wholePath = '/answers/whole'
export const reviewPath = '/answers/review'

/** A page of the interview as it stands. Its questions are looked into when they are asked for. */
export interface Page extends Step {
  /** Everything open on it; whether that can still change something is another matter. */
  readonly open: readonly string[]
}

/** How the interview stands: what is open, and on which pages. */
export interface Interview {
  readonly household: Household
  readonly on: DayNumber
  readonly outcomes: readonly Outcome[]
  /** Every open fact that may still change something, the most valuable first. */
  readonly open: readonly OpenFact[]
  /** Whether the family goes on after everything that law gives is settled. */
  readonly extended: boolean
  /**
   * The pages with something open now, the most valuable first. What stands on one is worked out when it is looked at:
   * the questions of which it is shown that they can still change something. The others wait.
   */
  readonly steps: readonly Page[]
  /** The same of what is left once law is settled. */
  readonly further: readonly Page[]
  readonly passed: ReadonlySet<string>
}

/** What else of the family matters to the interview. */
export interface Besides {
  /** The places it has named as its own; those of its answers, where nothing is said. */
  readonly named?: readonly string[]
}

/** Tries so many households for each outcome that hangs on an answer, then more for the first few of them. */
const rounds = [
  { tried: 30, outcomes: 12 },
  { tried: 150, outcomes: 5 },
] as const

/** Whether an answer can change something: shown; not found; or shown to make no difference, as far as it was tried. */
interface Verdict {
  readonly witness?: Witness
  readonly exhausted: boolean
}

interface Remembered {
  readonly key: string
  readonly verdicts: Map<string, Verdict>
}

const remembered = new WeakMap<Household, Remembered>()

/** Looks for a witness among the outcomes that hang on an answer. */
function lookFor(path: string, outcomes: readonly Outcome[], asked: Asked): Verdict {
  let exhausted = false
  for (const round of rounds) {
    const tried = outcomes
      .slice(0, round.outcomes)
      .map((outcome) => () => witness(outcome.benefit, outcome.subject, path, asked, round.tried))
    exhausted = tried.length === outcomes.length
    for (const next of tried) {
      const search = next()
      if (search.witness) return { witness: search.witness, exhausted: false }
      exhausted &&= search.exhausted
    }
    if (exhausted) break
  }
  return { exhausted }
}

/** What is known of each open fact of a household; found out when asked for, and remembered with the household. */
function verdictsOf(
  household: Household,
  named: readonly string[],
  on: DayNumber,
  key: string,
): (path: string, of: readonly Outcome[]) => Verdict {
  const before = remembered.get(household)
  const verdicts = before?.key === key ? before.verdicts : new Map<string, Verdict>()
  if (before?.key !== key) remembered.set(household, { key, verdicts })
  return (path, of) => {
    const known = verdicts.get(path) ?? lookFor(path, of, { household, named, on, within, first: askFirst })
    verdicts.set(path, known)
    return known
  }
}

/** The pages of what is due, each with the questions that can change something; where there are none any more, with those that must be asked all the same. */
function weighed(
  due: readonly OpenFact[],
  household: Household,
  passed: ReadonlySet<string>,
  verdictOf: (fact: OpenFact) => Verdict,
): Page[] {
  const pages = stepsFrom(due, household)
  const isNew = ({ path }: OpenFact): boolean => !passed.has(path)
  const matters = (fact: OpenFact): boolean => verdictOf(fact).witness !== undefined
  let known: boolean | undefined
  const somethingMatters = (): boolean => (known ??= pages.some(({ facts }) => facts.some((fact) => isNew(fact) && matters(fact))))
  const idle = (path: string): boolean => {
    const fact = due.find((other) => other.path === path)
    return fact !== undefined && isNew(fact) && !matters(fact)
  }
  /** It is all that an outcome waits for, or nobody knows that it makes no difference. */
  const isDue = (fact: OpenFact): boolean =>
    !verdictOf(fact).exhausted ||
    fact.outcomes.some(({ missing, doubts, refining }) =>
      [...missing, ...doubts.flatMap((doubt) => doubt.missing), ...refining].every((path) => idle(askFirst(path, household))),
    )
  const shown = (facts: readonly OpenFact[]): readonly OpenFact[] => {
    const mattering = facts.filter((fact) => !isNew(fact) || matters(fact))
    return mattering.some(isNew) || somethingMatters() ? mattering : facts.filter((fact) => !isNew(fact) || isDue(fact))
  }
  return pages.map(({ facts, ...place }) => {
    let found: readonly OpenFact[] | undefined
    return {
      ...place,
      open: facts.map(({ path }) => path),
      get facts() {
        return (found ??= shown(facts))
      },
    }
  })
}

/** What the interview comes to for these answers and what has been worked out of them. */
export function interviewOf(
  { household, passed: blank, trail }: Answers,
  outcomes: readonly Outcome[],
  on: DayNumber,
  { named = placesOf(household) }: Besides = {},
): Interview {
  const open = ask(claims(outcomes), mannersOnce(household, on))
  const extended = trail.includes(morePath)
  const passed = new Set(blank)
  const key = [on, outcomes.length, extended, ...named].join()
  const verdictOn = verdictsOf(household, named, on, key)
  const pagesOf = (due: readonly OpenFact[], byLaw: boolean): Page[] =>
    weighed(due, household, passed, ({ path, outcomes: of }) => verdictOn(path, byLaw ? of.filter(isLaw) : of))
  const beyond = open.filter(({ purpose }) => purpose !== 'law')
  const law = open.filter(({ purpose }) => purpose === 'law')
  const steps = extended ? pagesOf(open, false) : pagesOf(law, true)
  return { household, on, outcomes, open, extended, steps, further: pagesOf(beyond, false), passed }
}

/** How it is known that an open question can change something: two completions that differ. Undefined where none was found. */
export const witnessOf = ({ household }: Interview, path: string): Witness | undefined =>
  remembered.get(household)?.verdicts.get(path)?.witness

/** From the first page with something new to ask. What stands on those behind it is not looked at. */
function fromFirstNew(pages: readonly Page[], passed: ReadonlySet<string>): readonly Page[] {
  const blank = pages.filter(({ open }) => open.some((path) => !passed.has(path)))
  const first = blank.findIndex(({ facts }) => facts.some(({ path }) => !passed.has(path)))
  return first < 0 ? [] : blank.slice(first)
}

/** The pages still to come, as far as anybody can say before they are reached. */
export const stepsLeft = ({ steps, passed }: Interview): readonly Page[] => fromFirstNew(steps, passed)

/** What is left to ask once law is settled, and was not shown yet. */
export const furtherFacts = ({ further, passed }: Interview): readonly OpenFact[] =>
  further.flatMap(({ facts }) => facts).filter(({ path }) => !passed.has(path))

/**
 * Where to go on from a page: the most valuable page left, the page between, or the results. Once it was `left`, answered
 * or passed over, that may be the same page: where no other is left, and it has come to ask something new.
 */
export function nextFrom({ steps, further, extended, passed }: Interview, from?: string, left = false): string {
  const others = steps.filter(({ to }) => to !== from)
  const [next] = [...fromFirstNew(others, passed), ...(left ? fromFirstNew(steps, passed) : [])]
  if (next) return next.to
  return !extended && fromFirstNew(further, passed).length > 0 ? morePath : '/results'
}

/** What a list of children brings with it, as far as anybody can say before they are named: care, registration, a birth. */
const pagesOfChildren = 3

/** About how many pages are left, the one at `here` among them. */
export function pagesLeft(interview: Interview, here?: string): number {
  const others = stepsLeft(interview).filter(({ to }) => to !== here).length
  const unlisted = interview.household.children === undefined && interview.open.some(({ path }) => path === 'children')
  return others + (unlisted ? pagesOfChildren : 0) + (here === undefined ? 0 : 1)
}
