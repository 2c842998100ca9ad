import { readHousehold, type Fault, type Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { answerAt, withAnswer, type AnswersStore } from '../share'
import { kindOf } from './kinds'
import { answerFrom, textOf } from './parse'
import { questionOn } from './questions'
import { fieldAt, topicOf } from '../../rules/household/topics'

/**
 * Why an answer cannot be taken; undefined when it can. Faults that the household has without it are not
 * its doing. A contradiction may name another field than the one being answered: `path` says which.
 */
export function faultOf(household: Household, path: string, answer: unknown, on: DayNumber): Fault | undefined {
  const after = readHousehold(withAnswer(household, path, answer), on).faults ?? []
  if (after.length === 0) return undefined
  const before = readHousehold(household, on).faults ?? []
  const news = after.filter((fault) => !before.some((old) => old.path === fault.path && old.code === fault.code))
  return news.find((fault) => fault.path === path) ?? news[0]
}

/** The record that a path stands in; empty for the household. */
const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('.'), 0))

/** Whether an empty record still says something there: that there is a mother, a fund, a purchase. */
function saysExistence(path: string): boolean {
  const field = fieldAt(topicOf(path))
  return field?.is === 'record' && field.nullable
}

const hasContent = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null ? Object.keys(answer).length > 0 : typeof answer === 'string' && answer !== 'unknown'

const isNothing = (answer: unknown): boolean => answer === null || answer === 'unknown'
const isEmptyRecord = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && Object.keys(answer).length === 0

/**
 * Takes an answer, or (undefined) takes it back without forgetting that its record exists. What was told of something that
 * is now said not to exist is put aside, and comes back when it exists after all.
 */
export function write(store: AnswersStore, path: string, answer: unknown): void {
  const { household, kept } = store.get()
  const before = answerAt(household, path)
  if (isNothing(answer) && saysExistence(path) && hasContent(before)) store.keep(path, before)
  const back = isEmptyRecord(answer) && kept[path] !== undefined
  const parent = parentOf(path)
  const keepsRecord = answer === undefined && saysExistence(parent) && typeof answerAt(household, parent) === 'object'
  store.answer(path, back ? kept[path] : answer)
  if (back) store.keep(path, undefined)
  if (keepsRecord && answerAt(store.get().household, parent) === undefined) store.answer(parent, {})
}

/**
 * Takes an answer if nothing speaks against it. Otherwise it is kept as a draft, what was accepted before
 * stays, and the reason is given back.
 */
export function propose(
  store: AnswersStore,
  path: string,
  answer: unknown,
  on: DayNumber,
  typed: string = textOf(answer),
): Fault | undefined {
  const fault = faultOf(store.get().household, path, answer, on)
  if (fault) {
    store.draft(path, typed)
    return fault
  }
  write(store, path, answer)
  if (store.get().drafts[path] !== undefined) store.draft(path)
  return undefined
}

/** What a kept draft would answer. */
export function draftAnswer(path: string, draft: string): unknown {
  const question = questionOn(topicOf(path))
  return question ? answerFrom(kindOf(question), draft) : draft
}

/** Whether the box at a path stands behind a question of whether there is such a day at all. */
function isBehind(path: string): boolean {
  const question = questionOn(topicOf(path))
  const kind = question && kindOf(question)
  return kind?.is === 'day' && kind.none
}

/** Tries the drafts of these paths once more: what refused them may have been put right elsewhere. Gives back what is still refused. */
export function settleDrafts(
  store: AnswersStore,
  paths: readonly string[],
  on: DayNumber,
): readonly { readonly path: string; readonly fault: Fault }[] {
  return paths.flatMap((path) => {
    const draft = store.get().drafts[path]
    if (draft === undefined) return []
    // "There is one", and nothing typed yet: still a blank, not a mistake.
    if (draft === '' && isBehind(path)) return []
    const fault = propose(store, path, draftAnswer(path, draft), on, draft)
    return fault ? [{ path, fault }] : []
  })
}
