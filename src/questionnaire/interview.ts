import { placesOf, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { ask, claims, isLaw, type OpenFact, type Outcome } from '../engine'
import type { Asked, Witness } from '../engine/witness'
import type { Answers } from '../share'
import { askFirst, mannersOnce } from './manners'
import { groupOf } from './questions'
import { topicOf } from '../../rules/household/topics'
import { knownWitness, scalesFor, weighed, type Hanging, type Page } from './weighed'

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

/** The list of situations that a fact is ticked on; undefined for all that are asked otherwise. */
function checklistOf(path: string): string | undefined {
  const group = groupOf(path) ?? groupOf(topicOf(path))
  return group?.checklist ? group.id : undefined
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
  const asked: Asked = { household, named, on, within, first: (path, family) => askFirst(path, family, on) }
  // What law gives is settled first: until then no question is asked for the sake of a draft.
  const hanging: Hanging = ({ purpose, outcomes: of }) => (purpose === 'law' && !extended ? of.filter(isLaw) : of)
  // The rules of a place just named come a moment later than its name.
  const benefits = new Set(outcomes.map(({ benefit }) => benefit)).size
  const scales = scalesFor(asked, [on, benefits, extended, ...named].join(), hanging)
  const pagesOf = (due: readonly OpenFact[]): Page[] => weighed(due, asked, passed, scales)
  const byLaw = ({ purpose }: OpenFact): boolean => purpose === 'law'
  // A list of situations is gone through once: what only a draft asks of it is ticked along.
  const ticked = new Set(open.filter(byLaw).map(({ path }) => checklistOf(path)))
  const now = (fact: OpenFact): boolean =>
    extended || byLaw(fact) || (!fact.purpose.endsWith('detail') && ticked.has(checklistOf(fact.path) ?? ''))
  const further = open.filter((fact) => !byLaw(fact))
  return {
    household,
    on,
    outcomes,
    open,
    extended,
    steps: pagesOf(open.filter(now)),
    further: pagesOf(further),
    passed,
  }
}

/** How it is known that a question on one of the pages can change something: two completions that differ. */
export const witnessOf = ({ household }: Interview, path: string): Witness | undefined => knownWitness(household, path)

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
  const next = fromFirstNew(others, passed)[0] ?? (left ? fromFirstNew(steps, passed)[0] : undefined)
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
