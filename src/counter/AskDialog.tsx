import type { ReactNode } from 'react'
import { Button, Dialog, useText } from '../ui'

export interface AskDialogProps {
  readonly open: boolean
  readonly title: string
  readonly what: string
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before answers go that nobody could bring back. */
export function AskDialog({ open, title, what, yes, onYes, onNo }: AskDialogProps): ReactNode {
  const { t } = useText()
  return (
    <Dialog open={open} onClose={onNo} title={title}>
      <p>{what}</p>
      <div className="buttons">
        <Button onClick={onNo}>{t('counter:keep')}</Button>
        <Button look="outline" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  )
}
