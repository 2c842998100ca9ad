import { useState, type ReactNode } from 'react'
import { placesOf } from '../../../rules/household'
import { useAnswers, withAnswer } from '../../share'
import { ChoiceField, SelectField, useText, type ChoiceOption } from '../../ui'
import { elsewhereInChina, placeName, placeOptions, regionOf } from '../place-options'
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
  const near = placesOf(withAnswer(household, path, undefined)).filter((code) => code !== elsewhereInChina)
  if (near.length === 0) return <PlaceSelect {...props} />

  const code = codeOf(state.answer)
  const far = looking || (code !== undefined && !near.includes(code))
  const chosen = far ? elsewhere : state.answer === 'unknown' ? notSure : state.answer === null ? thereIsNone : code
  const options: ChoiceOption[] = near.map((each) => ({ value: each, label: placeName(each, text), note: regionOf(each, text) }))
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
        error={state.error}
        options={options}
        value={chosen}
        onChange={choose}
      />
      {far && (
        <div className="inset">
          <SelectField
            id={`${id}-which`}
            label={text.t('household:answers.elsewhereWhich')}
            options={placeOptions(text, code).filter(({ value }) => !near.includes(value))}
            value={code !== undefined && !near.includes(code) ? code : ''}
            placeholder={text.t('household:answers.choose')}
            onChange={(value) => value !== '' && state.take(value)}
          />
        </div>
      )}
    </div>
  )
}

/** Any place, from one list. `label` may be shorter than the question. */
export function PlaceSelect({ path, id, kind, words, state, label }: KindProps<'place'> & { readonly label?: string }): ReactNode {
  const text = useText()
  const code = codeOf(state.answer)
  const value = state.answer === 'unknown' ? notSure : state.answer === null ? thereIsNone : (code ?? '')
  const options = [
    ...placeOptions(text, code),
    ...(kind.none ? [{ value: thereIsNone, label: answerWord(path, 'none', text) }] : []),
    { value: notSure, label: text.t('household:answers.unknown') },
  ]
  return (
    <SelectField
      id={id}
      label={label ?? <strong>{words.label}</strong>}
      hint={label === undefined ? words.hint : undefined}
      error={state.error}
      options={options}
      value={value}
      placeholder={text.t('household:answers.choose')}
      onChange={(next) => state.take(next === '' ? undefined : next === notSure ? 'unknown' : next === thereIsNone ? null : next)}
    />
  )
}
