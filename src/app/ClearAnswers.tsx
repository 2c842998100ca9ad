import { useEffect, useRef, useState, type ReactNode } from 'react'
import { announce, Button, Dialog, useGo, useText } from '../ui'
import { useAnswers } from './answers'

/** Clears every answer, after asking. There only while there is something to clear. */
export function ClearAnswers(): ReactNode {
  const { t } = useText()
  const { any, clear } = useAnswers()
  const [asking, setAsking] = useState(false)
  const go = useGo()
  const had = useRef(any)
  // The button goes with the answers: the focus must not go with it.
  useEffect(() => {
    if (had.current && !any) document.querySelector('main')?.focus()
    had.current = any
  }, [any])
  if (!any) return null

  function confirm(): void {
    setAsking(false)
    clear()
    go('/')
    announce(t('app:clear.done'))
  }
  return (
    <>
      <Button look="link" onClick={() => setAsking(true)}>
        {t('app:footer.clear')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('app:clear.title')}>
        <p>{t('app:clear.what')}</p>
        <div className="buttons">
          <Button onClick={() => setAsking(false)}>{t('app:clear.keep')}</Button>
          <Button look="outline" onClick={confirm}>
            {t('app:clear.confirm')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
