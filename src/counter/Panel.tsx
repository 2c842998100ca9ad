import { Suspense, type ReactNode } from 'react'
import { Button, useText } from '../ui'
import type { Case } from './cases'
import { AskingProvider, CounterForm } from './form'
import { Found } from './found'
import { Key, keyShortcut } from './Key'
import type { Command } from './keys'
import { MarkField } from './MarkField'
import { Since } from './slip/Since'
import { SlipView } from './SlipView'
import { panelId, tabId } from './Tabs'

export interface PanelProps {
  readonly one: Case
  /** Whether its first open question takes the focus as it comes: the counter has asked for this case. */
  readonly begin: boolean
  /** Whether the slip stands in the place of the form. */
  readonly printing: boolean
  readonly onBack: () => void
  readonly onRename: (mark: string) => void
  readonly onClose: () => void
  readonly onSave: () => void
  readonly onCommand: (command: Command) => void
}

/** One case: its mark, its form, and beside it what comes of the answers. */
export function Panel({ one, begin, printing, onBack, onRename, onClose, onSave, onCommand }: PanelProps): ReactNode {
  const { t } = useText()
  return (
    <div id={panelId} role="tabpanel" aria-labelledby={tabId(one.id)} className="counter-panel">
      <div className="case-head screen-only">
        <MarkField label={t('counter:mark.label')} value={one.mark} onChange={onRename} />
        <Button look="link" onClick={onClose}>
          {t('counter:close.open')}
        </Button>
      </div>
      <Suspense fallback={<p className="lead">{t('counter:opening')}</p>}>
        {printing ? (
          <SlipView one={one} onBack={onBack} />
        ) : (
          <AskingProvider>
            {one.origin.slip && <Since slip={one.origin.slip} />}
            <div className="counter-columns">
              <CounterForm focusFirst={begin} />
              <div>
                {/* The rules of a place just named are fetched while whoever types goes on. */}
                <Suspense fallback={<p className="lead">{t('counter:opening')}</p>}>
                  <Found />
                </Suspense>
                <Actions onCommand={onCommand} onSave={onSave} />
              </div>
            </div>
          </AskingProvider>
        )}
      </Suspense>
    </div>
  )
}

/** What can be done with the case. */
function Actions({ onCommand, onSave }: Pick<PanelProps, 'onCommand' | 'onSave'>): ReactNode {
  const { t } = useText()
  return (
    <div className="case-actions">
      <div className="cluster">
        {(['print', 'duplicate'] as const).map((command) => (
          <Button
            key={command}
            look={command === 'print' ? 'filled' : 'outline'}
            aria-keyshortcuts={keyShortcut(command)}
            onClick={() => onCommand(command)}
          >
            {t(`counter:command.${command}`)} <Key of={command} />
          </Button>
        ))}
      </div>
      <Button look="link" onClick={onSave}>
        {t('counter:regression.open')}
      </Button>
    </div>
  )
}
