import type { ReactNode } from 'react'
import { useAnswers } from '../share'
import { countAnswers } from '../share/link'
import { Button, Dialog, useText } from '../ui'

export interface AskReplaceProps {
  readonly open: boolean
  readonly onKeep: () => void
  readonly onReplace: () => void
}

/** Asks before the answers there are make way for others. */
export function AskReplace({ open, onKeep, onReplace }: AskReplaceProps): ReactNode {
  const { t } = useText()
  const { household, drafts } = useAnswers()
  return (
    <Dialog open={open} onClose={onKeep} title={t('keeping:replace.title')}>
      <p>{t('keeping:replace.what', { count: countAnswers(household) + Object.keys(drafts).length })}</p>
      <div className="buttons">
        <Button onClick={onKeep}>{t('keeping:replace.keep')}</Button>
        <Button look="outline" onClick={onReplace}>
          {t('keeping:replace.confirm')}
        </Button>
      </div>
    </Dialog>
  )
}
