import type { AnswersStore } from '../share'
import { answerAt } from '../share'
import { addMember } from './members'
import { write } from './propose'
import { fieldAt, topicOf } from '../../rules/household/topics'

const isList = (path: string): path is 'elders' => path === 'elders'

/** Whether a household has said that a situation is its own: it is expecting, it rents, there are elders. */
export function isOwn(path: string, answer: unknown): boolean {
  if (isList(path)) return Array.isArray(answer) && answer.length > 0
  return answer === true || (typeof answer === 'object' && answer !== null)
}

/** Says of a situation that it is the household's own, or that it is not. What was told of it before is put aside, not lost. */
export function say(store: AnswersStore, path: string, own: boolean): void {
  const { household, kept } = store.get()
  const answer = answerAt(household, path)
  if (own === isOwn(path, answer) && answer !== undefined && answer !== 'unknown') return
  if (isList(path)) {
    if (!own) {
      if (Array.isArray(answer) && answer.length > 0) store.keep(path, answer)
      store.answer(path, [])
    } else if (Array.isArray(kept[path])) {
      store.answer(path, kept[path])
      store.keep(path, undefined)
    } else addMember(store, path)
  } else if (fieldAt(topicOf(path))?.is === 'record') write(store, path, own ? {} : null)
  else write(store, path, own)
}
