import type { Household } from '../../rules/household'
import type { DayNumber } from '../../rules/language/calendar'
import type { Answers, AnswersStore } from '../share'

/** Answers as they were before a change was taken over, by the household it led to: gone as soon as that is changed further. */
const before = new WeakMap<Household, { readonly answers: Answers; readonly change: string }>()

/** Takes a household over as the family's answers; `on`, where it is worked out for another day than before. What was there can be put back. */
export function takeOver(store: AnswersStore, household: Household, on: DayNumber | undefined, change: string): void {
  const answers = store.get()
  // A household of its own, so that nothing else is known by it.
  const taken = { ...household }
  before.set(taken, { answers, change })
  store.put({ ...answers, household: taken, ...(on === undefined ? {} : { on }) })
}

/** The change that these answers were last made by, while nothing else has changed them. */
export const takenOver = (household: Household): string | undefined => before.get(household)?.change

/** Puts back what was there before the last change was taken over. */
export function takeBack(store: AnswersStore): void {
  const found = before.get(store.get().household)
  if (found) store.put(found.answers)
}

type Tree = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

function leaves(was: unknown, is: unknown, path: string): string[] {
  if (was === undefined || was === 'unknown' || was === is) return []
  if (Array.isArray(was))
    return was.flatMap((each, index) => leaves(each, Array.isArray(is) ? is[index] : undefined, `${path}[${String(index)}]`))
  if (!isRecord(was)) return [path]
  // There is one no more: that is one answer, not one for each of its facts.
  if (!isRecord(is)) return [path]
  return Object.keys(was).flatMap((name) => leaves(was[name], is[name], path === '' ? name : `${path}.${name}`))
}

/** Paths of answers given that a household would overwrite or take away. */
export const overwritten = (household: Household, after: Household): string[] => leaves(household, after, '')
