import { useEffect, type ReactNode } from 'react'
import { Button, Phrases, tryAgain, useText } from '../ui'
import { offlineState } from './offline/state'

/** In place of a page that did not open. */
export function Failed({ retry }: { readonly retry: () => void }): ReactNode {
  const { t } = useText()
  // Whoever leaves and comes back finds the page asked for anew.
  useEffect(() => tryAgain, [])
  function again(): void {
    const { update } = offlineState()
    // What this version lacks its host may no longer have.
    if (update) {
      update()
      return
    }
    tryAgain()
    retry()
  }
  return (
    <div className="col stack">
      <h1>{t('app:failed.title')}</h1>
      <p className="lead">
        <Phrases text={t('app:failed.why')} />
      </p>
      <Button onClick={again}>{t('app:failed.again')}</Button>
    </div>
  )
}
