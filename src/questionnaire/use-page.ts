import { useEffect, useState } from 'react'
import { answerAt, useAnswersStore } from '../share'
import { useGo, useText, type FieldError } from '../ui'
import { nextFrom, type Interview } from './interview'
import { settleDrafts } from './propose'
import { settleSense } from './sense'
import type { Place } from './steps'
import { fieldId, useDays } from './use-field'
import { faultWords } from './words'

/** The interview as a page is handed it. */
export interface InterviewHere {
  readonly interview: Interview
  readonly look: () => Interview
  /** Draws the page anew: it has come to ask something that waited. */
  readonly again: () => void
}

export interface PageNow {
  /** The page before, as a path without a language. */
  readonly back: string
  /** Where the one filled button leads as things stand. */
  readonly last: boolean
  readonly attempt: number
  readonly errors: readonly FieldError[]
  /** Tries the fields of the page and goes on if nothing is refused; blanks are passed over. */
  readonly goOn: (fields: readonly string[]) => void
  /** Goes on without looking. What was typed stays typed. */
  readonly skip: (fields: readonly string[]) => void
}

/** Going on from a page of the interview, and back. */
export function usePage({ to }: Place, { interview, look, again }: InterviewHere): PageNow {
  const store = useAnswersStore()
  const text = useText()
  const { on, latest } = useDays()
  const go = useGo()
  const [attempt, setAttempt] = useState(0)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  useEffect(() => store.reach(to), [store, to])

  function skip(fields: readonly string[]): void {
    // Toggling an answer to and fro loses nothing; leaving the page settles what no longer makes sense.
    settleSense(store, on)
    const { household } = store.get()
    store.pass(fields.filter((path) => answerAt(household, path) === undefined))
    const next = nextFrom(look(), to, true)
    if (next === to) again()
    else go(next)
  }
  function goOn(fields: readonly string[]): void {
    const refused = settleDrafts(store, fields, latest)
    const { household } = store.get()
    setErrors(refused.map(({ path, fault }) => ({ id: fieldId(path), message: faultWords(fault, household, text) })))
    setAttempt((before) => before + 1)
    if (refused.length === 0) skip(fields)
  }
  const { trail } = store.get()
  const at = trail.indexOf(to)
  return {
    back: (at < 0 ? trail[trail.length - 1] : trail[at - 1]) ?? '/places',
    last: nextFrom(interview, to) === '/results',
    attempt,
    errors,
    goOn,
    skip,
  }
}
