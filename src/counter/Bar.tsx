import type { ReactNode } from 'react'
import { Button, useText } from '../ui'
import { Countdown } from './Countdown'
import type { IdleClock } from './idle'
import { Key, keyShortcut } from './Key'
import type { Command } from './keys'

export interface BarProps {
  readonly clock: IdleClock
  /** Whether there is anything that could be wiped. */
  readonly answered: boolean
  readonly onCommand: (command: Command) => void
  readonly onSettings: () => void
}

const quiet: readonly Command[] = ['applicant', 'open', 'keys']

/** The counter's own line: what it is, how long until it is wiped, and what can be done with the case as a whole. */
export function Bar({ clock, answered, onCommand, onSettings }: BarProps): ReactNode {
  const { t } = useText()
  return (
    <div className="counter-bar">
      <h1>{t('counter:title')}</h1>
      {answered ? <Countdown clock={clock} /> : <p className="countdown">{t('counter:idle.nothing')}</p>}
      {quiet.map((command) => (
        <button key={command} type="button" className="quiet" aria-keyshortcuts={keyShortcut(command)} onClick={() => onCommand(command)}>
          {t(`counter:command.${command}`)} <Key of={command} />
        </button>
      ))}
      <button type="button" className="quiet" onClick={onSettings}>
        {t('counter:settings.open')}
      </button>
      <Button look="outline" aria-keyshortcuts={keyShortcut('wipe')} onClick={() => onCommand('wipe')}>
        {t('counter:command.wipe')} <Key of="wipe" />
      </Button>
    </div>
  )
}
