import { useId, type ReactNode } from 'react'
import { WarningIcon } from './Icons'

/** What every field is told by its page. */
export interface FieldProps {
  readonly label: ReactNode
  /** Links of an ErrorSummary lead to this id. */
  readonly id?: string
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

/** What a field's control must carry, so that a screen reader hears label, hint and error. */
export interface ControlWiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

const given = (node: ReactNode): boolean => node !== undefined && node !== null && node !== '' && node !== false

export interface Wiring {
  readonly control: ControlWiring
  readonly notes: ReactNode
}

/** Hint and error as they stand between label and control, and the ids that join them. */
export function useWiring({ id, hint, error }: Omit<FieldProps, 'label'>, moreIds = ''): Wiring {
  const own = useId()
  const base = id ?? own
  const hintId = given(hint) ? `${base}-hint` : ''
  const errorId = given(error) ? `${base}-error` : ''
  const described = [hintId, errorId, moreIds].filter(Boolean).join(' ')
  return {
    control: { id: base, 'aria-describedby': described || undefined, 'aria-invalid': given(error) || undefined },
    notes: (
      <>
        {hintId && (
          <p className="small" id={hintId}>
            {hint}
          </p>
        )}
        {errorId && (
          <p className="error" id={errorId}>
            <WarningIcon />
            <span>{error}</span>
          </p>
        )}
      </>
    ),
  }
}

export interface FieldFrameProps extends FieldProps {
  /** Ids of further words about the control, such as its unit. */
  readonly moreIds?: string
  readonly children: (control: ControlWiring) => ReactNode
}

/** Label, hint, error, control, in this order. */
export function Field({ label, children, moreIds, ...rest }: FieldFrameProps): ReactNode {
  const { control, notes } = useWiring(rest, moreIds)
  return (
    <div className="field">
      <label className="label" htmlFor={control.id}>
        {label}
      </label>
      {notes}
      <div className="control">{children(control)}</div>
    </div>
  )
}
