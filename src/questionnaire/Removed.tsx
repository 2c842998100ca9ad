import { useEffect, useRef, type ReactNode } from 'react'
import { Button, useText } from '../ui'

/** Says that somebody was removed, and takes it back. Takes the focus, which stood on a line that is gone. */
export function Removed({ who, onUndo }: { readonly who: string; readonly onUndo: () => void }): ReactNode {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className="removed cluster apart" role="status" tabIndex={-1}>
      <span>{t('questionnaire:removed', { who })}</span>
      <Button look="link" onClick={onUndo}>
        {t('questionnaire:undo')}
      </Button>
    </div>
  )
}
