import { placesOf, prepare, type Household } from '../../rules/household'
import type { Benefit, PlaceRules } from '../../rules/language'
import type { DayNumber } from '../../rules/language/calendar'
import { within } from '../../rules/registry'
import { evaluate } from '../../src/engine'
import { interviewOf, type Interview } from '../../src/questionnaire/interview'
import { createAnswers, type AnswersStore } from '../../src/share'
import { rulesOf } from '../support/rules'

export const on = 20250601 as DayNumber

/** Answers as an earlier visit left them, what the family does not know among them. */
export function storeOf(household: object = {}): AnswersStore {
  const store = createAnswers({ read: () => JSON.stringify({ household }), write: () => undefined, clear: () => undefined }, on)
  if (store.refused().length > 0) throw new Error(JSON.stringify(store.refused()))
  return store
}

/** The interview as it stands by these rules. */
export function interviewAt(store: AnswersStore, rules: readonly PlaceRules[]): Interview {
  const { household } = store.get()
  return interviewOf(store.get(), evaluate(rules, prepare(household, placesOf(household)), on, within), on)
}

export const interviewBy = (household: Household, ...benefits: readonly Benefit[]): Interview =>
  interviewAt(storeOf(household), rulesOf(...benefits))

/** The addresses of the pages with something to ask. */
export const pagesOf = ({ steps }: Pick<Interview, 'steps'>): string[] => steps.filter(({ facts }) => facts.length > 0).map(({ to }) => to)

/** What stands on a page. */
export const askedOn = (to: string, { steps }: Pick<Interview, 'steps'>): string[] =>
  (steps.find((step) => step.to === to)?.facts ?? []).map(({ path }) => path)
