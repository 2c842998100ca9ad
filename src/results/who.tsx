import type { ReactNode } from 'react'
import { isDraft, isReported, type Outcome, type Subject } from '../engine'
import { Seal, upperFirst, useText, Verdict, type Text, type VerdictKind } from '../ui'
import { personOf } from './people'
import type { Results } from './useResults'

/** Names in one line: 妈妈、爸爸. */
export const namesOf = (subjects: readonly Subject[], { household }: Pick<Results, 'household'>, text: Text): string =>
  upperFirst(subjects.map((subject) => personOf(subject, household, text).name).join(text.t('results:people.and')))

/** Seals and names of those whom a line is for. */
export function People({ subjects, results }: { readonly subjects: readonly Subject[]; readonly results: Results }): ReactNode {
  const text = useText()
  return (
    <span className="people">
      {subjects.map((subject) => (
        <Seal key={subject} letter={personOf(subject, results.household, text).letter} />
      ))}
      <span className="small">{namesOf(subjects, results, text)}</span>
    </span>
  )
}

interface Judgement {
  readonly kind: VerdictKind
  /** Under `results:verdict`. */
  readonly word: string
}

/** How an outcome stands, as a shape and a word. */
export function judgementOf(outcome: Pick<Outcome, 'status' | 'certainty' | 'standing' | 'attested'>): Judgement {
  const { status, certainty, standing } = outcome
  switch (status) {
    case 'eligible':
      // The conditions are met, and yet there is nothing to be had: no tick.
      if (isDraft(standing)) return { kind: 'discretionary', word: 'fits' }
      if (certainty === 'discretionary') return { kind: 'discretionary', word: 'discretionary' }
      return { kind: 'yes', word: certainty === 'delegated' || isReported(outcome) ? 'check' : 'yes' }
    case 'undetermined':
      return { kind: 'open', word: 'open' }
    case 'upcoming':
      return { kind: 'upcoming', word: 'upcoming' }
    case 'ended':
      return { kind: 'ended', word: 'ended' }
    case 'ineligible':
      return { kind: 'no', word: 'no' }
  }
}

/** The verdict of an outcome. */
export function OutcomeVerdict({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t } = useText()
  const { kind, word } = judgementOf(outcome)
  return <Verdict kind={kind}>{t(`results:verdict.${word}`)}</Verdict>
}
