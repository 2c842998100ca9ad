import type { ReactNode } from 'react'
import { Button, Phrases, useText } from '../ui'

/** In place of a page that did not open. */
export function Failed({ retry }: { readonly retry: () => void }): ReactNode {
  const { t } = useText()
  return (
    <div className="col stack">
      <h1>{t('app:failed.title')}</h1>
      <p className="lead">
        <Phrases text={t('app:failed.why')} />
      </p>
      <Button onClick={retry}>{t('app:failed.again')}</Button>
    </div>
  )
}
