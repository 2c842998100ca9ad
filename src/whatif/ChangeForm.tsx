import { useState, type ReactNode } from 'react'
import { parseDay } from '../../rules/language/calendar'
import { ChoiceField, DateField, useText } from '../ui'
import type { Change, ChangeField, Situation } from './changes/change'
import { PlaceField, QuestionField } from './others'
import { optionNote, optionText } from './said'

interface ChangeFormProps {
  readonly change: Change
  readonly situation: Situation
  readonly say: (name: string, value: string | undefined) => void
  /** Facts that the change leaves open, and that the family may know. */
  readonly asks: readonly string[]
  /** Why the change cannot be, in words. */
  readonly error: string | undefined
}

/** What is asked of a change. What is said takes effect at once. */
export function ChangeForm({ change, situation, say, asks, error }: ChangeFormProps): ReactNode {
  const { t } = useText()
  const fields = change.fields(situation).filter((field) => field.is !== 'person' || field.options.length > 1)
  return (
    <div className="sheet change-form">
      {fields.map((field, index) => (
        <OneField
          key={field.name}
          change={change}
          field={field}
          situation={situation}
          say={(value) => say(field.name, value)}
          error={field.is === 'day' || (index === fields.length - 1 && !fields.some(({ is }) => is === 'day')) ? error : undefined}
        />
      ))}
      {asks.length > 0 && (
        <div className="asks">
          <p className="small">{t('whatif:asks')}</p>
          {asks.map((path) => (
            <QuestionField key={path} path={path} />
          ))}
        </div>
      )}
    </div>
  )
}

interface OneFieldProps {
  readonly change: Change
  readonly field: ChangeField
  readonly situation: Situation
  readonly say: (value: string | undefined) => void
  readonly error: string | undefined
}

function OneField({ change, field, situation, say, error }: OneFieldProps): ReactNode {
  const text = useText()
  const value = situation.values[field.name]
  const label = <strong>{text.t(`whatif:changes.${change.id}.fields.${field.name}`)}</strong>
  const id = `whatif-${field.name}`
  if (field.is === 'day') return <DayField id={id} label={label} value={value} say={say} error={error} />
  if (field.is === 'place') return <WhichPlace id={id} label={label} value={value} say={say} error={error} />
  const options = field.options.map((option) => {
    const note = optionNote(field, option, text)
    return { value: option, label: optionText(field, option, situation.household, text), ...(note === undefined ? {} : { note }) }
  })
  const short = options.length <= 3 && options.every((option) => option.label.length <= 4 && !('note' in option))
  return (
    <ChoiceField id={id} label={label} options={options} value={value} onChange={say} layout={short ? 'inline' : 'stack'} error={error} />
  )
}

interface BoxProps {
  readonly id: string
  readonly label: ReactNode
  readonly value: string | undefined
  readonly say: (value: string | undefined) => void
  readonly error: string | undefined
}

function DayField({ id, label, value, say, error }: BoxProps): ReactNode {
  const { t } = useText()
  const [typed, setTyped] = useState(value ?? '')
  const [wrong, setWrong] = useState(false)

  function take(next: string): void {
    setTyped(next)
    setWrong(false)
    // Browsers report every digit of the year: 0202 is on its way to 2026.
    if (parseDay(next) !== undefined) say(next)
  }
  return (
    <DateField
      id={id}
      label={label}
      error={wrong ? t('whatif:wrongDay') : error}
      value={typed}
      onChange={take}
      onBlur={(incomplete) => setWrong(incomplete || (typed !== '' && parseDay(typed) === undefined))}
    />
  )
}

function WhichPlace({ id, label, value, say, error }: BoxProps): ReactNode {
  const [draft, setDraft] = useState<string>()
  return (
    <PlaceField
      id={id}
      label={label}
      error={error}
      value={draft === undefined ? (value ?? '') : ''}
      {...(draft === undefined ? {} : { draft })}
      onChoose={(next) => {
        setDraft(undefined)
        say(next)
      }}
      onClear={() => {
        setDraft(undefined)
        say(undefined)
      }}
      onDraft={setDraft}
      answers={[]}
    />
  )
}
