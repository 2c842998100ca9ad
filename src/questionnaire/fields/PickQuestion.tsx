import type { ReactNode } from 'react'
import { ChoiceField, useText, YesNoField, type ChoiceOption, type YesNo } from '../../ui'
import { answerWord, keyOf } from '../words'
import { notSure, thereIsNone, type KindProps } from './field-props'

/** Options this short stand side by side. */
const shortest = { 'zh-CN': 4, en: 12 } as const
const fewest = 2

/** One of the fact's options. */
export function ChoiceQuestion({ path, id, kind, words, state }: KindProps<'choice'>): ReactNode {
  const text = useText()
  const { t, has, language } = text
  const key = keyOf(path)
  const options = kind.options.map((value): ChoiceOption & { readonly label: string } => {
    const note = `${key}.notes.${value}`
    return { value, label: t(`${key}.options.${value}`), ...(has(note) ? { note: t(note) } : {}) }
  })
  if (kind.none) options.push({ value: thereIsNone, label: answerWord(path, 'none', text) })
  const inline = options.length <= fewest && options.every(({ label, note }) => note === undefined && label.length <= shortest[language])
  const chosen =
    state.draft ?? (state.answer === 'unknown' ? notSure : state.answer === null ? thereIsNone : (state.answer as string | undefined))

  function choose(value: string): void {
    state.leave()
    state.take(value === notSure ? 'unknown' : value === thereIsNone ? null : value, value)
  }
  return (
    <ChoiceField
      id={id}
      label={<strong>{words.label}</strong>}
      hint={words.hint}
      error={state.error}
      options={[...options, { value: notSure, label: t('household:answers.unknown'), blank: true }]}
      value={chosen}
      onChange={choose}
      layout={inline ? 'inline' : 'stack'}
    />
  )
}

/** Yes or no. */
export function YesNoQuestion({ path, id, words, state }: KindProps<'yes-no'>): ReactNode {
  const text = useText()
  const { answer } = state
  const value: YesNo | undefined = answer === true ? 'yes' : answer === false ? 'no' : answer === 'unknown' ? 'unknown' : undefined
  return (
    <YesNoField
      id={id}
      label={<strong>{words.label}</strong>}
      hint={words.hint}
      error={state.error}
      words={{ yes: answerWord(path, 'yes', text), no: answerWord(path, 'no', text), unknown: text.t('household:answers.unknown') }}
      value={value}
      onChange={(next) => state.take(next === 'unknown' ? 'unknown' : next === 'yes')}
    />
  )
}
