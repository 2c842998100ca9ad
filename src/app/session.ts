import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { createAnswers, type AnswersStore } from '../share'
import { readStored, writeStored } from '../ui'
import type { AnswerKeeper } from './answers'
import { today } from './today'

const key = 'yuhui-answers'

/** The answers of this tab: in memory, and in its session so that a reload loses nothing. */
export function sessionAnswers(): AnswersStore {
  return createAnswers(
    {
      read: () => readStored(key, 'session'),
      write: (text) => void writeStored(key, text, 'session'),
      clear: () => void writeStored(key, null, 'session'),
    },
    parseDay(today()) as DayNumber,
  )
}

/** What the shell needs of a store. */
export const keeperOf = (store: AnswersStore): AnswerKeeper => ({
  any: () => {
    const { household, drafts } = store.get()
    return Object.keys(household).length > 0 || Object.keys(drafts).length > 0
  },
  clear: store.wipe,
  subscribe: store.subscribe,
})
