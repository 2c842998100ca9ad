import type { ReactNode } from 'react'
import { Button, Dialog, useText } from '../ui'
import { shortcuts } from './keys'

/** Every key of the counter. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { t } = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('counter:keys.title')}>
      <dl className="keys">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && (command === 'case' ? '…' : ' ')}
                  <kbd className="key">{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`counter:keys.${command}`)}</dd>
          </div>
        ))}
        {(['fields', 'tabs', 'close'] as const).map((more) => (
          <div key={more}>
            <dt>
              <kbd className="key">{t(`counter:keys.${more}.key`)}</kbd>
            </dt>
            <dd>{t(`counter:keys.${more}.what`)}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{t('counter:keys.buttons')}</p>
      <Button onClick={onClose}>{t('counter:done')}</Button>
    </Dialog>
  )
}
