import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import { Button, useText } from '../ui'
import type { Case } from './cases'
import { Key, keyShortcut } from './Key'
import type { Command } from './keys'
import { MarkField } from './MarkField'
import { Since } from './slip/Since'
import { panelId, tabId } from './Tabs'

export interface PanelProps {
  readonly one: Case
  /** Whether its first field takes the focus as it comes: the counter has asked for this case. */
  readonly begin: boolean
  readonly onRename: (mark: string) => void
  readonly onClose: () => void
  readonly onSave: () => void
  readonly onCommand: (command: Command) => void
}

/** One case: its mark, its form, and beside it what comes of the answers. */
export function Panel({ one, begin, onRename, onClose, onSave, onCommand }: PanelProps): ReactNode {
  const { t } = useText()
  return (
    <div id={panelId} role="tabpanel" aria-labelledby={tabId(one.id)} className="counter-panel">
      <div className="case-head">
        <MarkField label={t('counter:mark.label')} value={one.mark} onChange={onRename} />
        <Button look="link" onClick={onClose}>
          {t('counter:close.open')}
        </Button>
      </div>
      <Suspense fallback={<p className="lead">{t('counter:opening')}</p>}>
        {one.slip && <Since slip={one.slip} />}
        <div className="counter-columns">
          <Form begin={begin} />
          <div>
            <div className="buttons">
              <Button look="outline" aria-keyshortcuts={keyShortcut('duplicate')} onClick={() => onCommand('duplicate')}>
                {t('counter:command.duplicate')} <Key of="duplicate" />
              </Button>
            </div>
            <Button look="link" onClick={onSave}>
              {t('counter:regression.open')}
            </Button>
          </div>
        </div>
      </Suspense>
    </div>
  )
}

/** The form, which takes the focus once it is there. */
function Form({ begin }: Pick<PanelProps, 'begin'>): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (begin) box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
  }, [begin])
  return <div ref={box} />
}
