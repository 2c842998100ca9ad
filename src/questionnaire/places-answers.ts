import type { Household } from '../../rules/household'
import { answerAt, type AnswersStore } from '../share'

export type Parent = 'mother' | 'father'
const parents: readonly Parent[] = ['mother', 'father']

/** What ties each parent to a place, of what is asked with the places. */
export const ties = ['hukou', 'worksIn', 'insuredIn'] as const

export type Who = 'both' | 'mother' | 'father' | 'neither'

const isThere = (household: Household, parent: Parent): boolean => {
  const answer = household[parent]
  return typeof answer === 'object' && answer !== null
}

/** Which parents there are; undefined while one of them is not known. */
export function whoIsThere(household: Household): Who | undefined {
  if (parents.some((parent) => household[parent] !== null && !isThere(household, parent))) return undefined
  const [mother, father] = parents.map((parent) => isThere(household, parent))
  if (mother && father) return 'both'
  return mother ? 'mother' : father ? 'father' : 'neither'
}

/** The parents whose places are asked. */
export const parentsThere = (household: Household): readonly Parent[] => parents.filter((parent) => isThere(household, parent))

/** Says which parents there are. What was told of a parent who stays is kept; `before` brings back one who was taken away by mistake. */
export function sayWho(store: AnswersStore, who: Who, before: Partial<Record<Parent, object>>): void {
  const hadNoMother = store.get().household.mother === null
  for (const parent of parents) {
    const there = who === 'both' || who === parent
    if (!there) store.answer(parent, null)
    else if (!isThere(store.get().household, parent)) store.answer(parent, before[parent] ?? {})
  }
  motherOrNot(store, hadNoMother)
}

/** Without a mother there is no pregnancy either: nobody is to be asked, and no result to wait for it. A mother's own "none" stays. */
function motherOrNot(store: AnswersStore, hadNoMother: boolean): void {
  const { household } = store.get()
  for (const fact of ['pregnancy', 'assistedReproduction'] as const) {
    if (household.mother === null) store.answer(fact, null)
    else if (hadNoMother && household[fact] === null) store.answer(fact, undefined)
  }
}

/** Where what ties the parents to places stands. */
export const tiePaths = (household: Household): string[] =>
  parentsThere(household).flatMap((parent) => ties.map((tie) => `${parent}.${tie}`))

/** Whether hukou, work and insurance are all at a place; undefined while something of it is unanswered. */
export function allThere(household: Household, code: unknown): boolean | undefined {
  const answers = tiePaths(household).map((path) => answerAt(household, path))
  if (answers.length === 0 || answers.includes(undefined)) return undefined
  return answers.every((answer) => answer === code)
}

/** Says that everything is at a place; or only what was not answered yet. */
export function sayThere(store: AnswersStore, code: string, onlyOpen = false): void {
  const { household } = store.get()
  for (const path of tiePaths(household)) if (!onlyOpen || answerAt(household, path) === undefined) store.answer(path, code)
}

/** Whether an answer is a place, and not a doubt or nothing. */
export const isPlace = (answer: unknown): answer is string => typeof answer === 'string' && answer !== 'unknown'
