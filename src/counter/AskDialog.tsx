import type { ReactNode } from 'react'
import { Button, Dialog } from '../ui'

export interface AskDialogProps {
  readonly open: boolean
  readonly title: string
  readonly what: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before something goes that nobody could bring back. */
export function AskDialog({ open, title, what, yes, no, onYes, onNo }: AskDialogProps): ReactNode {
  return (
    <Dialog open={open} onClose={onNo} title={title}>
      <p>{what}</p>
      <div className="buttons">
        <Button onClick={onNo}>{no}</Button>
        <Button look="outline" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  )
}
