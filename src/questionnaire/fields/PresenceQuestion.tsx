import { useRef, type ReactNode } from 'react'
import { useText, YesNoField, type YesNo } from '../../ui'
import { answerWord, keyOf } from '../words'
import type { KindProps } from './field-props'
import { TypedQuestion } from './TypedQuestion'

const isRecord = (answer: unknown): answer is object => typeof answer === 'object' && answer !== null

/** Whether there is one at all: a fund, a purchase, a pregnancy, a parent. What it is like is asked by questions of its own. */
export function PresenceQuestion({ path, id, words, state }: KindProps<'record'>): ReactNode {
  const text = useText()
  const { answer } = state
  const value: YesNo | undefined = isRecord(answer) ? 'yes' : answer === null ? 'no' : answer === 'unknown' ? 'unknown' : undefined
  const none = path === 'mother' || path === 'father' ? 'no' : 'none'
  return (
    <YesNoField
      id={id}
      label={<strong>{words.label}</strong>}
      hint={words.hint}
      error={state.error}
      words={{ yes: answerWord(path, 'yes', text), no: answerWord(path, none, text), unknown: text.t('household:answers.unknown') }}
      value={value}
      onChange={(next) => state.take(next === 'yes' ? (isRecord(answer) ? answer : {}) : next === 'no' ? null : 'unknown')}
    />
  )
}

/** A day that may never have come: whether it has, and then which. */
export function DayOrNoneQuestion({ path, id, kind, words, state }: KindProps<'day'>): ReactNode {
  const text = useText()
  const { answer, draft } = state
  // Pressed "none" by mistake: pressing "yes" again brings the day back.
  const last = useRef<string>(undefined)
  const day = typeof answer === 'string' && answer !== 'unknown' ? answer : undefined
  if (day !== undefined) last.current = day
  const some = draft !== undefined || day !== undefined
  const value: YesNo | undefined = some ? 'yes' : answer === null ? 'no' : answer === 'unknown' ? 'unknown' : undefined

  function choose(next: YesNo): void {
    if (next !== 'yes') state.take(next === 'no' ? null : 'unknown')
    else if (last.current !== undefined && !some) state.take(last.current)
    else if (!some) {
      state.take(undefined)
      state.keepDraft('')
    }
  }
  const label = text.t(`${keyOf(path)}.value`, { who: words.person ?? '' })
  return (
    <div>
      <YesNoField
        id={some ? `${id}-whether` : id}
        label={<strong>{words.label}</strong>}
        hint={words.hint}
        words={{ yes: answerWord(path, 'yes', text), no: answerWord(path, 'none', text), unknown: text.t('household:answers.unknown') }}
        value={value}
        onChange={choose}
      />
      {some && (
        <div className="inset">
          <TypedQuestion
            path={path}
            id={id}
            kind={kind}
            words={{ label: label.charAt(0).toUpperCase() + label.slice(1) }}
            state={state}
            behind
          />
        </div>
      )}
    </div>
  )
}
