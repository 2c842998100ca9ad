import { useId, type ReactNode } from 'react'
import { looksPersonal, withoutPersonal } from '../share'
import { Button, useText, WarningIcon } from '../ui'

/** Longer than any mark needs to be. */
const mostLetters = 24

export interface MarkFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly long?: boolean
}

/** The counter's own label. It takes whatever is typed, and says beside it what looks like a person. */
export function MarkField({ label, value, onChange, long = false }: MarkFieldProps): ReactNode {
  const { t } = useText()
  const id = useId()
  const kinds = looksPersonal(value)
  const list = kinds.map((kind) => t(`counter:personal.${kind}`)).join(t('counter:personal.or'))
  return (
    <div className="mark-field">
      <label className="small" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={long ? 'input' : 'input input-mark'}
        value={value}
        maxLength={long ? mostLetters * 2 : mostLetters}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={kinds.length > 0 ? `${id}-warn` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span role="status" className="mark-warn">
        {kinds.length > 0 && (
          <>
            <WarningIcon />
            <span id={`${id}-warn`}>{t('counter:personal.warn', { kinds: list })}</span>
          </>
        )}
      </span>
      {kinds.length > 0 && (
        <Button look="link" onClick={() => onChange(withoutPersonal(value))}>
          {t('counter:personal.strip')}
        </Button>
      )}
    </div>
  )
}
