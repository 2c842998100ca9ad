import type { ReactNode } from 'react'
import { LinkButton, Phrases, useText } from '../ui'

export function NotFound(): ReactNode {
  const { t } = useText()
  return (
    <div className="col stack">
      <h1>{t('app:notFound.title')}</h1>
      <p className="lead">
        <Phrases text={t('app:notFound.why')} />
      </p>
      <LinkButton to="/">{t('app:notFound.home')}</LinkButton>
    </div>
  )
}
