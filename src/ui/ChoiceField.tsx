import { useId, type ReactNode } from 'react'
import { classes } from './classes'
import { useWiring, type FieldProps } from './Field'
import { Heading, type HeadingLevel } from './Heading'

export interface ChoiceOption<V extends string = string> {
  readonly value: V
  readonly label: ReactNode
  /** A small line below the label. */
  readonly note?: ReactNode
  /** Drawn dashed, as a blank: 不清楚. Stands last. */
  readonly blank?: boolean
}

export interface ChoiceFieldProps<V extends string = string> extends FieldProps {
  readonly options: readonly ChoiceOption<V>[]
  /** The chosen value; undefined for none yet. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** The level of the label where it is a heading, such as the question of a page. */
  readonly level?: HeadingLevel
  readonly layout?: 'stack' | 'inline'
}

/** One of a few: every choice in sight, each as large as a finger. */
export function ChoiceField<V extends string>(props: ChoiceFieldProps<V>): ReactNode {
  const { label, id, hint, error, options, value, onChange, level, layout = 'stack' } = props
  const name = useId()
  const { control, notes } = useWiring({ id, hint, error })
  return (
    <fieldset
      role="radiogroup"
      className={classes('field choices', layout === 'inline' && 'choices-inline')}
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
    >
      <legend className="label">{level === undefined ? label : <Heading level={level}>{label}</Heading>}</legend>
      {notes}
      <div className="control choices">
        {options.map((option, index) => {
          // The first one bears the id of the field, so that a link to the field finds something to focus.
          const own = index === 0 ? control.id : `${control.id}-${option.value}`
          return (
            <div key={option.value} className={classes('choice', option.blank && 'choice-blank')}>
              <input
                type="radio"
                id={own}
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <label htmlFor={own}>
                <span>{option.label}</span> {option.note !== undefined && <span className="small">{option.note}</span>}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

export type YesNo = 'yes' | 'no' | 'unknown'

export interface YesNoFieldProps extends Omit<ChoiceFieldProps<YesNo>, 'options'> {
  /** The words for the answers; without `unknown` that answer is not offered. */
  readonly words: { readonly yes: ReactNode; readonly no: ReactNode; readonly unknown?: ReactNode }
}

/** Yes, no, or not sure. */
export function YesNoField({ words, layout = 'inline', ...rest }: YesNoFieldProps): ReactNode {
  const options: ChoiceOption<YesNo>[] = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  if (words.unknown !== undefined) options.push({ value: 'unknown', label: words.unknown, blank: true })
  return <ChoiceField {...rest} layout={layout} options={options} />
}
