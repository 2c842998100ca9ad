import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { announce, Button, Phrases, TextField, useText } from '../ui'

export interface LockedProps {
  readonly wrong: boolean
  /** A passphrase is being tried. */
  readonly busy: boolean
  readonly onUnlock: (passphrase: string) => void
}

/** Asks for the passphrase of a link. */
export function Locked({ wrong, busy, onUnlock }: LockedProps): ReactNode {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  useEffect(() => {
    if (wrong) announce(t('keeping:open.wrong'))
  }, [wrong, t])
  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!busy) onUnlock(typed)
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="lead">
        <Phrases text={t('keeping:open.locked')} />
      </p>
      <TextField
        label={t('keeping:open.passphrase')}
        error={wrong ? t('keeping:open.wrong') : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" disabled={busy}>
        {t(busy ? 'keeping:open.unlocking' : 'keeping:open.unlock')}
      </Button>
    </form>
  )
}
