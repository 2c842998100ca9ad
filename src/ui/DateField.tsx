import type { ReactNode } from 'react'
import { Field, type FieldProps } from './Field'

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD, or what was typed where the browser has no calendar. */
  readonly value: string
  /** `incomplete`: something stands in the box that is no date, such as 30 February; the value is then empty. */
  readonly onChange: (value: string, incomplete: boolean) => void
  /** Told again on leaving: a box that never held a date gives no change when one is typed that does not exist. */
  readonly onBlur?: (incomplete: boolean) => void
  readonly name?: string
  readonly min?: string
  readonly max?: string
}

/** A day, by the browser's own calendar. */
export function DateField({ label, id, hint, error, value, onChange, onBlur, ...rest }: DateFieldProps): ReactNode {
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      {(control) => (
        <input
          {...rest}
          {...control}
          className="input"
          type="date"
          value={value}
          onBlur={(event) => onBlur?.(event.currentTarget.validity.badInput)}
          onChange={(event) => onChange(event.currentTarget.value, event.currentTarget.validity.badInput)}
        />
      )}
    </Field>
  )
}
