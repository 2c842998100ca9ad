import { useState, type ReactNode } from 'react'
import { placesOf } from '../../../rules/household'
import { useAnswers, withAnswer } from '../../share'
import { ChoiceField, useText, type ChoiceOption } from '../../ui'
import type { ComboOption } from '../places/ComboField'
import { elsewhereInChina, isInChina, placeName, regionOf } from '../places/names'
import { PlaceField } from '../places/PlaceField'
import { useNamesOf } from '../places/use-names'
import { answerWord } from '../words'
import { notSure, thereIsNone, type KindProps } from './field-props'

const elsewhere = 'elsewhere'

const codeOf = (answer: unknown): string | undefined => (typeof answer === 'string' && answer !== 'unknown' ? answer : undefined)

/** One of the family's places, or another. The family's own stand first: mostly it is one of them. */
export function PlaceQuestion(props: KindProps<'place'>): ReactNode {
  const { path, id, kind, words, state } = props
  const { household } = useAnswers()
  const text = useText()
  const [looking, setLooking] = useState(false)
  const near = placesOf(withAnswer(household, path, undefined)).filter((code) => code !== elsewhereInChina && isInChina(code))
  const { lookup } = useNamesOf(near)
  if (near.length === 0) return <PlaceSelect {...props} />

  const code = codeOf(state.answer)
  const far = looking || state.draft !== undefined || (code !== undefined && !near.includes(code))
  const chosen = far ? elsewhere : state.answer === 'unknown' ? notSure : state.answer === null ? thereIsNone : code
  const options: ChoiceOption[] = near.map((each) => ({
    value: each,
    label: placeName(each, text, lookup),
    note: regionOf(each, text, lookup),
  }))
  options.push({ value: elsewhere, label: text.t('household:answers.elsewhere') })
  if (kind.none) options.push({ value: thereIsNone, label: answerWord(path, 'none', text) })
  options.push({ value: notSure, label: text.t('household:answers.unknown'), blank: true })

  function choose(value: string): void {
    setLooking(value === elsewhere)
    if (value === elsewhere) return
    state.take(value === notSure ? 'unknown' : value === thereIsNone ? null : value)
  }
  return (
    <div>
      <ChoiceField
        id={id}
        label={<strong>{words.label}</strong>}
        hint={words.hint}
        error={state.draft === undefined ? state.error : undefined}
        options={options}
        value={chosen}
        onChange={choose}
      />
      {far && (
        <div className="inset">
          <PlaceField
            id={`${id}-which`}
            label={text.t('household:answers.elsewhereWhich')}
            value={code !== undefined && !near.includes(code) ? code : ''}
            draft={state.draft}
            onChoose={(value) => state.take(value)}
            onClear={() => state.keepDraft(undefined)}
            onDraft={(typed) => state.keepDraft(typed)}
            answers={[]}
            without={near}
          />
        </div>
      )}
    </div>
  )
}

interface PlaceSelectProps extends KindProps<'place'> {
  /** May be shorter than the question. */
  readonly label?: string
  readonly level?: boolean
}

/** Any place, from one box. */
export function PlaceSelect({ path, id, kind, words, state, label, level }: PlaceSelectProps): ReactNode {
  const text = useText()
  const answers: ComboOption[] = [{ value: notSure, label: text.t('household:answers.unknown'), blank: true }]
  if (kind.none) answers.unshift({ value: thereIsNone, label: answerWord(path, 'none', text) })
  return (
    <PlaceField
      id={id}
      label={label ?? <strong>{words.label}</strong>}
      hint={label === undefined ? words.hint : undefined}
      error={state.error}
      value={state.answer === 'unknown' ? notSure : state.answer === null ? thereIsNone : (codeOf(state.answer) ?? '')}
      draft={state.draft}
      onChoose={(next) => state.take(next === notSure ? 'unknown' : next === thereIsNone ? null : next)}
      onClear={() => state.take(undefined)}
      onDraft={(typed) => state.keepDraft(typed)}
      answers={answers}
      level={level}
    />
  )
}
