import { useState, type ReactNode } from 'react'
import { announce, Button, Field, Phrases, useText } from '../ui'
import { copyText } from './clipboard'

export interface CopyableProps {
  readonly label: string
  readonly text: string
  /** What the button says. */
  readonly copy: string
}

/** A text to take along, whole in sight for whoever must copy it by hand. */
export function Copyable({ label, text, copy }: CopyableProps): ReactNode {
  const { t } = useText()
  const [outcome, setOutcome] = useState<'done' | 'failed'>()

  async function take(): Promise<void> {
    const said = (await copyText(text)) ? 'done' : 'failed'
    setOutcome(said)
    announce(t(`keeping:copy.${said}`))
  }
  return (
    <>
      <Field label={label}>
        {(control) => (
          <textarea {...control} className="input" readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
        )}
      </Field>
      <Button look="outline" onClick={() => void take()}>
        {copy}
      </Button>
      {outcome !== undefined && (
        <p className="small">
          <Phrases text={t(`keeping:copy.${outcome}`)} />
        </p>
      )}
    </>
  )
}
