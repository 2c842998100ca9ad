import type { DayNumber } from '../../rules/language/calendar'
import { createAnswers, type AnswersStore } from '../share'
import type { Shared } from '../share/link'

/** Shared answers in a store of their own, so that results can be worked out from them before they are taken up. */
export interface Trial {
  readonly shared: Shared
  readonly answers: AnswersStore
}

const keepsNothing = { read: () => null, write: () => undefined, clear: () => undefined }

/** Puts shared answers into a store: the household, and the day where the sender had chosen one. */
export function takeUp(store: AnswersStore, { household, on, chosen }: Shared, today: DayNumber): void {
  store.replace(household, Math.max(on, today))
  store.checkOn(chosen ? on : undefined)
}

export function trialOf(shared: Shared, today: DayNumber): Trial {
  const answers = createAnswers(keepsNothing, today)
  takeUp(answers, shared, today)
  return { shared, answers }
}
