import type { ReactNode } from 'react'
import { Field, type FieldProps } from './Field'
import { DownIcon } from './Icons'

export interface SelectOption {
  readonly value: string
  readonly label: string
  /** Options of one group stand together under its name. */
  readonly group?: string
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[]
  /** The chosen value; empty for none yet. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly name?: string
  /** The first, empty choice: 请选择. */
  readonly placeholder?: string
}

const option = ({ value, label }: SelectOption): ReactNode => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** The browser's own list: the best one on a phone. */
export function SelectField({ label, id, hint, error, options, value, onChange, name, placeholder }: SelectFieldProps): ReactNode {
  const groups = [...new Set(options.map((each) => each.group))]
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      {(control) => (
        <div className="input-select">
          <select {...control} className="input" name={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {groups.map((group) => {
              const members = options.filter((each) => each.group === group).map(option)
              return group === undefined ? (
                members
              ) : (
                <optgroup key={group} label={group}>
                  {members}
                </optgroup>
              )
            })}
          </select>
          <DownIcon />
        </div>
      )}
    </Field>
  )
}
