import { placesOf, prepare, type Household } from '../../rules/household'
import type { PlaceRules } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate, type OpenFact } from '../../src/engine'
import type { Witness } from '../../src/engine/witness/witness'
import { interviewOf, morePath, witnessOf, type Interview } from '../../src/questionnaire/interview'
import { answerAt, withAnswer, type Answers } from '../../src/share'
import { beginning, truthAt, walkFrom, type Walk } from './walk'

/** One question as it was put. */
export interface Asked {
  readonly path: string
  readonly fact: OpenFact
  /** What was told by then. */
  readonly household: Household
  readonly witness: Witness | undefined
  /** Everything that was left blank by then. */
  readonly passed: readonly string[]
  /** What had been put aside as meaningless. */
  readonly kept: readonly string[]
}

/** A whole interview of one family. */
export interface Followed {
  readonly asked: readonly Asked[]
  readonly end: Interview
}

/** What a family does with the questions of a page. */
export interface Ways {
  /** Which of so many open questions it answers next. */
  readonly next: (count: number) => number
  readonly how: () => 'answers' | 'does not know' | 'passes over'
}

/** Answers everything, as it comes. */
export const diligent: Ways = { next: () => 0, how: () => 'answers' }

/** Takes the questions of a page in any order, and some of them not at all. */
export function wayward(seed: number, share: number): Ways {
  let state = seed >>> 0 || 1
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    next: (count) => Math.floor(random() * count),
    how: () => {
      const dice = random()
      return dice < share / 2 ? 'does not know' : dice < share ? 'passes over' : 'answers'
    },
  }
}

const MOST_PAGES = 120

function askedNow(walk: Walk, path: string): Asked {
  const interview = walk.interview()
  const fact = interview.open.find((open) => open.path === path)
  if (!fact) throw new Error(`${path} is not open`)
  const { passed, kept } = walk.store.get()
  return { path, fact, household: interview.household, witness: witnessOf(interview, path), passed, kept: Object.keys(kept) }
}

/** Follows the interview to its end: what law gives, and everything beyond. */
export function follow(whole: Household, rules: readonly PlaceRules[], on: DayNumber, { next, how }: Ways = diligent): Followed {
  const walk = walkFrom(beginning(whole), rules, on)
  const asked: Asked[] = []
  for (let pages = 0; walk.step(); pages += 1) {
    if (pages > MOST_PAGES)
      throw new Error(
        `the interview does not end: ${asked
          .slice(-5)
          .map(({ path }) => path)
          .join(' ')}`,
      )
    const passedOver = new Set<string>()
    for (;;) {
      const open = walk.open().filter((path) => !passedOver.has(path))
      const path = open[next(open.length)]
      if (path === undefined) break
      asked.push(askedNow(walk, path))
      const way = how()
      if (way === 'answers') walk.answer(path, truthAt(path, whole))
      else if (way === 'does not know') walk.answer(path, 'unknown')
      else passedOver.add(path)
      if (way !== 'passes over' && answerAt(walk.interview().household, path) === undefined) throw new Error(`${path} was not taken`)
    }
    walk.goOn()
  }
  return { asked, end: walk.interview() }
}

/** Whether a family that has told all this but one answer is asked for it: at once, and on the page where it stands. */
export function shownTo(whole: Household, path: string, rules: readonly PlaceRules[], on: DayNumber): boolean {
  const household = withAnswer(whole, path, undefined)
  const named = placesOf(household)
  const answers: Answers = { household, drafts: {}, kept: {}, passed: [], trail: [morePath] }
  const interview = interviewOf(answers, evaluate(rules, prepare(household, named), on, within), on)
  return interview.steps.some(({ open, facts }) => open.includes(path) && facts.some((fact) => fact.path === path))
}
