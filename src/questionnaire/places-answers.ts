import type { Household } from '../../rules/household'
import { answerAt, type AnswersStore } from '../share'
import { write } from './propose'

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

/** Says which parents there are. What was told of a parent who stays is kept; one who was taken away by mistake comes back as told. */
export function sayWho(store: AnswersStore, who: Who): void {
  for (const parent of parents) {
    const there = who === 'both' || who === parent
    if (!there) write(store, parent, null)
    else if (!isThere(store.get().household, parent)) write(store, parent, {})
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
