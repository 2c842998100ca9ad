import { useId, type ChangeEvent, type HTMLAttributes, type ReactNode } from 'react'
import { Field, type FieldProps } from './Field'

export interface TextFieldProps extends FieldProps {
  /** What is typed, right or wrong; a refused answer stays as it was typed. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly name?: string
  readonly placeholder?: string
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  /** The unit after the box: 元/月, 套. It is read after the label. */
  readonly unit?: string
}

/** A line of text. */
export function TextField({ label, id, hint, error, unit, value, onChange, ...rest }: TextFieldProps): ReactNode {
  const unitId = useId()
  return (
    <Field label={label} id={id} hint={hint} error={error} moreIds={unit === undefined ? '' : unitId}>
      {(control) => {
        const change = (event: ChangeEvent<HTMLInputElement>): void => onChange(event.currentTarget.value)
        const input = <input {...rest} {...control} className="input" type="text" autoComplete="off" value={value} onChange={change} />
        if (unit === undefined) return input
        return (
          <div className="input-unit">
            {input}
            <span id={unitId}>{unit}</span>
          </div>
        )
      }}
    </Field>
  )
}

export type NumberFieldProps = Omit<TextFieldProps, 'inputMode'>

/** A whole number, kept as it was typed: a box of type number loses what it cannot read. */
export const NumberField = (props: NumberFieldProps): ReactNode => <TextField {...props} inputMode="numeric" />

/** An amount of money, kept as it was typed. */
export const MoneyField = (props: NumberFieldProps): ReactNode => <TextField {...props} inputMode="decimal" />
