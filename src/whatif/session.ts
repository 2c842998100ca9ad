import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import { answerAt, createAnswers, noAnswers, withAnswer, type AnswersStore } from '../share'
import type { Change, Values } from './changes/change'
import { suppose, type Supposed } from './suppose'

/** A change being looked at: what was said of it, and the household it leads to as a store that fields can write to. */
export interface Session {
  readonly store: AnswersStore
  readonly values: () => Values
  /** What the change alone makes of the household, before anything is told of what it leaves open. */
  readonly supposed: () => Supposed | undefined
  readonly say: (name: string, value: string | undefined) => void
}

const nowhere = { read: () => null, write: () => undefined, clear: () => undefined }

function sessionOf(change: Change, household: Household, on: DayNumber): Session {
  const store = createAnswers(nowhere, on)
  const told = new Map<string, unknown>()
  let values: Values = {}
  let supposed: Supposed | undefined

  /** What was told of facts that the change left open is kept, and stands again wherever they are open again. */
  function gather(): void {
    for (const path of supposed ? change.asks(supposed.before, supposed.after) : []) told.set(path, answerAt(store.get().household, path))
  }
  function refill(): void {
    supposed = suppose(change, household, values, on)
    const asked = supposed ? change.asks(supposed.before, supposed.after) : []
    const again = asked.filter((path) => told.get(path) !== undefined)
    const after = again.reduce((so, path) => withAnswer(so, path, told.get(path)), supposed?.after ?? household)
    store.put({ ...noAnswers, household: after, on: supposed?.on ?? on })
  }
  refill()
  return {
    store,
    values: () => values,
    supposed: () => supposed,
    say: (name, value) => {
      gather()
      const { [name]: _before, ...rest } = values
      values = value === undefined ? rest : { ...rest, [name]: value }
      refill()
    },
  }
}

/** Sessions live as long as the answers they start from: once those change, or are cleared, nothing is left of them. */
const sessions = new WeakMap<Household, Map<string, Session>>()

/** The session of a change for these answers on this day: the one begun before, or a new one. */
export function sessionFor(change: Change, household: Household, on: DayNumber): Session {
  const known = sessions.get(household) ?? new Map<string, Session>()
  sessions.set(household, known)
  const key = `${change.id} ${String(on)}`
  const session = known.get(key) ?? sessionOf(change, household, on)
  known.set(key, session)
  return session
}
