import { createContext, useContext, useState } from 'react'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { answerAt, useAnswers, useAnswersStore } from '../share'
import { useDay, useText } from '../ui'
import { draftAnswer, faultOf, propose } from './propose'
import { faultWords } from './words'

/** How often the page was refused: from the first time on every mistake on it is shown. */
export const AttemptContext = createContext(0)

/** The day of the check, and the last day that an answer may speak of as past. */
export function useDays(): { readonly on: DayNumber; readonly latest: DayNumber } {
  const today = parseDay(useDay())
  const { on } = useAnswers()
  if (today === undefined) throw new RangeError('no such day')
  return { on: on ?? today, latest: Math.max(on ?? today, today) }
}

export interface FieldState {
  /** What was accepted: a value, `null`, "unknown", or undefined while unanswered. */
  readonly answer: unknown
  /** What was entered and not accepted; empty where "there is one" was said and nothing entered yet. */
  readonly draft: string | undefined
  readonly error: string | undefined
  /** Takes an answer, or keeps it as a draft and says why not. `typed` is what the box shows. */
  readonly take: (answer: unknown, typed?: string) => void
  readonly keepDraft: (typed: string | undefined) => void
  /** The reader has left the field: from now on its mistakes are shown. */
  readonly leave: () => void
}

/** One field of the household: its answer in the store, its draft, and what is wrong with that. */
export function useField(path: string): FieldState {
  const store = useAnswersStore()
  const { household, drafts } = useAnswers()
  const text = useText()
  const { latest } = useDays()
  const attempt = useContext(AttemptContext)
  const draft = drafts[path]
  const [left, setLeft] = useState(Boolean(draft))
  const fault = draft ? faultOf(household, path, draftAnswer(path, draft), latest) : undefined
  return {
    answer: answerAt(household, path),
    draft,
    error: fault && (left || attempt > 0) ? faultWords(fault, household, text) : undefined,
    take: (answer, typed) => void propose(store, path, answer, latest, typed),
    keepDraft: (typed) => store.draft(path, typed),
    leave: () => setLeft(true),
  }
}

/** The id of a path's field on a page, for links that lead to it. */
export const fieldId = (path: string): string => `q-${path.replace(/[^A-Za-z0-9]+/g, '-')}`
