import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { ask, claims, type OpenFact, type Outcome } from '../engine'
import type { Answers } from '../share'
import { mannersOnce } from './manners'
import { stepsFrom, type Step } from './steps'

/** The page between what law gives and what only says more of it, or stands in drafts. */
export const morePath = '/answers/more'
/** Everything on one page, and everything answered so far. */
export const wholePath = '/answers/whole'
export const reviewPath = '/answers/review'

/** How the interview stands: what is open, and on which pages. */
export interface Interview {
  readonly household: Household
  readonly on: DayNumber
  readonly outcomes: readonly Outcome[]
  /** Every open fact that can still change something, the most valuable first. */
  readonly open: readonly OpenFact[]
  /** Whether the family goes on after everything that law gives is settled. */
  readonly extended: boolean
  /** The pages with something to ask now, the most valuable first. */
  readonly steps: readonly Step[]
  readonly passed: ReadonlySet<string>
}

/** What the interview comes to for these answers and what has been worked out of them. */
export function interviewOf({ household, passed, trail }: Answers, outcomes: readonly Outcome[], on: DayNumber): Interview {
  const open = ask(claims(outcomes), mannersOnce(household, on))
  const extended = trail.includes(morePath)
  const due = extended ? open : open.filter(({ purpose }) => purpose === 'law')
  return { household, on, outcomes, open, extended, steps: stepsFrom(due, household), passed: new Set(passed) }
}

/** Whether a page has something that was not shown yet. */
const isNew = ({ facts }: Step, passed: ReadonlySet<string>): boolean => facts.some(({ path }) => !passed.has(path))

/** The pages still to come. */
export const stepsLeft = ({ steps, passed }: Interview): readonly Step[] => steps.filter((step) => isNew(step, passed))

/** What is left to ask once law is settled, and was not shown yet. */
export const furtherFacts = ({ open, passed }: Interview): readonly OpenFact[] =>
  open.filter(({ path, purpose }) => purpose !== 'law' && !passed.has(path))

/** Where to go on from a page: the most valuable page left, the page between, or the results. */
export function nextFrom(interview: Interview, from?: string): string {
  const step = stepsLeft(interview).find(({ to }) => to !== from)
  if (step) return step.to
  return !interview.extended && furtherFacts(interview).length > 0 ? morePath : '/results'
}

/** What a list of children brings with it, as far as anybody can say before they are named: care, registration, a birth. */
const pagesOfChildren = 3

/** About how many pages are left, the one at `here` among them. */
export function pagesLeft(interview: Interview, here?: string): number {
  const others = stepsLeft(interview).filter(({ to }) => to !== here).length
  const unlisted = interview.household.children === undefined && interview.open.some(({ path }) => path === 'children')
  return others + (unlisted ? pagesOfChildren : 0) + (here === undefined ? 0 : 1)
}
