import type { ReactNode } from 'react'
import { classes } from './classes'
import { useWiring, type FieldProps } from './Field'

export interface CheckListOption<V extends string = string> {
  readonly value: V
  readonly label: ReactNode
  readonly note?: ReactNode
}

export interface CheckListProps<V extends string = string> extends Omit<FieldProps, 'error'> {
  readonly options: readonly CheckListOption<V>[]
  readonly checked: ReadonlySet<V>
  readonly onChange: (value: V, checked: boolean) => void
}

/** Any number of a few: every one in sight, each as large as a finger. */
export function CheckList<V extends string>({ label, id, hint, options, checked, onChange }: CheckListProps<V>): ReactNode {
  const { control, notes } = useWiring({ id, hint, error: undefined })
  return (
    <fieldset className={classes('field choices')} aria-describedby={control['aria-describedby']}>
      <legend className="label">{label}</legend>
      {notes}
      <div className="control choices">
        {options.map(({ value, label: words, note }, index) => {
          const own = index === 0 ? control.id : `${control.id}-${String(index)}`
          return (
            <div key={value} className="choice choice-check">
              <input
                type="checkbox"
                id={own}
                checked={checked.has(value)}
                onChange={(event) => onChange(value, event.currentTarget.checked)}
              />
              <label htmlFor={own}>
                <span>{words}</span> {note !== undefined && <span className="small">{note}</span>}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
