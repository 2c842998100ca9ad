import { useState, type ReactNode } from 'react'
import { DateField, MoneyField, NumberField, useDay, useText } from '../../ui'
import { answerFrom, textOf, unreadable } from '../parse'
import { unitOf, withoutUnit } from '../units'
import type { KindProps } from './field-props'
import { NotSure } from './NotSure'

interface TypedProps extends KindProps<'day' | 'number'> {
  /** The box stands behind a question of its own, which also offers 不清楚: emptied, it stays. */
  readonly behind?: boolean
}

/** A day or a number: the box shows what was typed, the store holds what could be taken. */
export function TypedQuestion({ path, id, kind, words, state, behind = false }: TypedProps): ReactNode {
  const text = useText()
  const [typed, setTyped] = useState<string>()
  const unknown = state.answer === 'unknown' && state.draft === undefined
  const taken = unknown ? '' : textOf(state.answer)
  // What was typed is shown as it was typed, for as long as it says what is stored: "3." must not turn into "3".
  const unit = unitOf(path, kind, text)
  const read = (words: string): unknown => answerFrom(kind, withoutUnit(words, unit))
  const asTyped = typed !== undefined && read(typed) === state.answer ? typed : taken
  const value = state.draft === undefined ? asTyped : state.draft === unreadable ? '' : state.draft

  function change(next: string, incomplete = false): void {
    setTyped(next)
    if (incomplete) state.take(unreadable, unreadable)
    else if (next.trim() !== '') state.take(read(next), next)
    // Emptied on the way to another answer: the old one is given up only when the box is left so.
    else state.keepDraft('')
  }
  function leave(incomplete = false): void {
    state.leave()
    if (incomplete) state.take(unreadable, unreadable)
    else if (state.draft === '') {
      state.take(undefined)
      if (behind) state.keepDraft('')
    }
  }
  function doubt(checked: boolean): void {
    setTyped(undefined)
    state.take(checked ? 'unknown' : undefined)
  }

  const shared = { id, label: <strong>{words.label}</strong>, hint: words.hint, error: state.error, value, onBlur: leave }
  return (
    <div>
      <Box kind={kind} unit={unit} shared={shared} onChange={change} />
      {!behind && <NotSure label={words.label} checked={unknown} onChange={doubt} />}
    </div>
  )
}

interface BoxProps {
  readonly kind: KindProps<'day' | 'number'>['kind']
  readonly shared: {
    readonly id: string
    readonly label: ReactNode
    readonly hint: string | undefined
    readonly error: string | undefined
    readonly value: string
    readonly onBlur: (incomplete?: boolean) => void
  }
  readonly unit: string | undefined
  readonly onChange: (next: string, incomplete?: boolean) => void
}

function Box({ kind, shared, unit, onChange }: BoxProps): ReactNode {
  const today = useDay()
  if (kind.is === 'day') return <DateField {...shared} {...(kind.past ? { max: today } : {})} onChange={onChange} />
  const Number = kind.unit === 'count' ? NumberField : MoneyField
  return <Number {...shared} {...(unit === undefined ? {} : { unit })} onBlur={() => shared.onBlur()} onChange={(next) => onChange(next)} />
}
