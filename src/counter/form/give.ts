import type { Fault, Household } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import { addMember, faultOf, propose, say, sayHowMany, sayUnknown, type ListName } from '../../questionnaire'
import { answerAt, withAnswer, type AnswersStore } from '../../share'
import type { Members } from './listed'

/** Why an answer was not taken, and the household that its words speak of. */
export interface Refused {
  readonly fault: Fault
  readonly household: Household
}

const isList = (path: string): path is ListName => path === 'children' || path === 'elders'

const childrenOf = (household: Household): readonly unknown[] => (Array.isArray(household.children) ? household.children : [])

/** Why children born on these days cannot be added. */
function refusedChildren(household: Household, dates: readonly string[], latest: DayNumber): Refused | undefined {
  const after = [...childrenOf(household), ...dates.map((birthDate) => ({ birthDate }))]
  const fault = faultOf(household, 'children', after, latest)
  return fault && { fault, household: withAnswer(household, 'children', after) }
}

/** Adds a child for each day, or none of them where one cannot be. */
function addChildren(store: AnswersStore, dates: readonly string[], latest: DayNumber): Refused | undefined {
  const { household } = store.get()
  const refused = refusedChildren(household, dates, latest)
  if (refused) return refused
  dates.forEach((date, index) => {
    addMember(store, 'children')
    store.answer(`children[${String(childrenOf(household).length + index)}].birthDate`, date)
  })
  return undefined
}

function giveList(store: AnswersStore, list: ListName, answer: unknown, latest: DayNumber): Refused | undefined {
  if (answer === 'unknown') sayUnknown(store, list)
  else if (answer !== undefined) {
    const { dates, count } = answer as Members
    if (dates) return addChildren(store, dates, latest)
    if (list === 'elders') say(store, list, count !== 0)
    else sayHowMany(store, list, count ?? 0)
  }
  return undefined
}

const isExistence = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && Object.keys(answer).length === 0

/** A record is not emptied by saying again that it exists. */
function existing(store: AnswersStore, path: string): unknown {
  const answer = answerAt(store.get().household, path)
  return typeof answer === 'object' && answer !== null ? answer : {}
}

/** Takes an answer, or gives back why not and keeps what was typed as a draft. */
export function giveAnswer(store: AnswersStore, path: string, answer: unknown, latest: DayNumber, typed: string): Refused | undefined {
  if (!isList(path)) {
    const fault = propose(store, path, isExistence(answer) ? existing(store, path) : answer, latest, typed)
    return fault && { fault, household: store.get().household }
  }
  const refused = giveList(store, path, answer, latest)
  if (refused) store.draft(path, typed)
  else if (store.get().drafts[path] !== undefined) store.draft(path)
  return refused
}

/** Why an answer would be refused, without giving it. */
export function refusalOf(household: Household, path: string, answer: unknown, latest: DayNumber): Refused | undefined {
  if (isList(path)) {
    const dates = (answer as Members | undefined)?.dates
    return dates && refusedChildren(household, dates, latest)
  }
  const fault = faultOf(household, path, answer, latest)
  return fault && { fault, household }
}
