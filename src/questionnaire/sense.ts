import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { answerAt, type AnswersStore } from '../share'
import { isAway } from './members'
import { questionOn, questions } from './questions'
import { memberOf, pathOf, topicOf, type Member } from '../../rules/household/topics'

/** Everybody in the household, as facts are told of them. */
function membersOf(household: Household): readonly Member[] {
  const listed = (list: 'children' | 'elders'): Member[] => {
    const members = household[list]
    return Array.isArray(members) ? members.map((_, index): Member => `${list}[${index}]`) : []
  }
  return ['mother', 'father', ...listed('children'), ...listed('elders')]
}

const roots: Readonly<Record<string, (member: Member) => boolean>> = {
  adult: (member) => member === 'mother' || member === 'father',
  child: (member) => member.startsWith('children'),
  elder: (member) => member.startsWith('elders'),
}

/** Where a topic may be answered in this household: once, or once for each person it is about. */
export function pathsFor(topic: string, household: Household): readonly string[] {
  const isAbout = roots[topic.split('.')[0] ?? '']
  return isAbout
    ? membersOf(household)
        .filter(isAbout)
        .map((member) => pathOf(topic, member))
    : [topic]
}

/** Whether other answers leave a question its meaning; undefined while they are not there. */
export function makesSense(path: string, household: Household, on: DayNumber): boolean | undefined {
  const question = questionOn(topicOf(path))
  const member = memberOf(path)
  return question?.when ? question.when.holds({ household, on, ...(member === undefined ? {} : { member }) }) : true
}

/** The record a path stands in is there. */
function hasRoom(path: string, household: Household): boolean {
  const above = path.slice(0, Math.max(path.lastIndexOf('.'), 0))
  const answer = answerAt(household, above)
  return above === '' || (answer !== null && answer !== 'unknown' && (answer !== undefined || !/[[.]/.test(above)))
}

/** The answers that other answers have made meaningless. */
export const senselessIn = (household: Household, on: DayNumber): readonly string[] =>
  questions
    .filter(({ when }) => when !== undefined)
    .flatMap(({ topic }) => pathsFor(topic, household))
    .filter((path) => answerAt(household, path) !== undefined && makesSense(path, household, on) === false)

/**
 * Puts aside the answers that others have made meaningless, and brings back those that matter again. To be called when a
 * page is left: an answer pressed to and fro must not take the fields below it away.
 */
export function settleSense(store: AnswersStore, on: DayNumber): void {
  for (const path of senselessIn(store.get().household, on)) {
    store.keep(path, answerAt(store.get().household, path))
    store.answer(path, undefined)
  }
  for (const [path, value] of Object.entries(store.get().kept)) {
    const { household } = store.get()
    if (isAway(path)) continue
    if (answerAt(household, path) !== undefined || !hasRoom(path, household) || makesSense(path, household, on) !== true) continue
    store.answer(path, value)
    store.keep(path, undefined)
  }
}
