import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { parseDay } from '../../../rules/language/calendar'
import { Refusal } from '../../keeping'
import type { LinkFault, Shared } from '../../share/link'
import { Button, Dialog, TextField, useDay, useText, type Text } from '../../ui'
import { useReading } from './use-reading'

export interface OpenDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onRead: (shared: Shared) => void
}

/** Takes the code of a slip, from a scanner, pasted or typed. */
export function OpenDialog({ open, onClose, onRead }: OpenDialogProps): ReactNode {
  const { t } = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('counter:slip.title')}>
      <Inside onClose={onClose} onRead={onRead} />
    </Dialog>
  )
}

const isLocked = (fault: LinkFault | undefined): boolean => fault?.fault === 'locked' || fault?.fault === 'wrong-passphrase'

function faultText(fault: Exclude<LinkFault, { fault: 'refused' }>, { t }: Text): string {
  const words = t(`counter:slip.fault.${fault.fault}`)
  return fault.fault === 'mistyped' && fault.group !== undefined ? words + t('counter:slip.mistypedIn', { group: fault.group }) : words
}

function Inside({ onClose, onRead }: Omit<OpenDialogProps, 'open'>): ReactNode {
  const text = useText()
  const { t } = text
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const { busy, fault, read } = useReading(parseDay(useDay()) ?? 0, onRead)
  useEffect(() => field.current?.focus(), [])
  const locked = isLocked(fault)

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (busy) return
    read(typed, locked ? passphrase : '')
    // Whatever is scanned next takes the place of what was refused.
    field.current?.select()
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('counter:slip.label')}</label>
      <input
        ref={field}
        id={id}
        className="input"
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-fault`}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div id={`${id}-fault`} role="alert">
        {fault && fault.fault !== 'refused' && <p className={locked ? 'small' : 'error'}>{faultText(fault, text)}</p>}
      </div>
      {fault?.fault === 'refused' && <Refusal title={t('counter:slip.fault.refused')} faults={fault.faults} />}
      {locked && <TextField label={t('counter:slip.passphrase')} value={passphrase} onChange={setPassphrase} />}
      <div className="buttons">
        <Button type="submit" disabled={busy}>
          {t(busy ? 'counter:slip.reading' : 'counter:slip.read')}
        </Button>
        <Button look="outline" onClick={onClose}>
          {t('counter:cancel')}
        </Button>
      </div>
    </form>
  )
}
