import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { createAnswers, isEmpty, type AnswersStore, type Keeper, type Saving } from '../share'
import { readStored, writeStored } from '../ui'
import type { AnswerKeeper } from './answers'
import { today } from './today'

const key = 'yuhui-answers'
/** Whether the family wants its answers saved on this device: read anew each time, since another tab may have changed it. */
const wish = 'yuhui-save'

const wished = (): boolean => readStored(wish) === 'yes'

/** This tab's session, and the device as well where the family asked for it. */
function keeper(): Keeper {
  let failed = false
  const state = (): Saving => (!wished() ? 'off' : failed ? 'failed' : 'on')

  function end(): void {
    writeStored(wish, null)
    writeStored(key, null)
    failed = false
  }
  return {
    read: () => readStored(key, 'session') ?? (wished() ? readStored(key) : null),
    write: (text) => {
      writeStored(key, text, 'session')
      if (wished()) failed = !writeStored(key, text)
    },
    clear: () => {
      writeStored(key, null, 'session')
      end()
    },
    lasting: {
      state,
      turn: (on, text) => {
        failed = false
        if (on && writeStored(key, text) && writeStored(wish, 'yes')) return true
        end()
        return !on
      },
    },
  }
}

/** The answers of this tab: in memory, in its session so that a reload loses nothing, and on the device if the family wishes. */
export const sessionAnswers = (): AnswersStore => createAnswers(keeper(), parseDay(today()) as DayNumber)

/** What the shell needs of a store. */
export const keeperOf = (store: AnswersStore): AnswerKeeper => ({
  any: () => !isEmpty(store.get()),
  clear: store.wipe,
  subscribe: store.subscribe,
})
