import type { ReactNode } from 'react'
import { LinkButton, Phrases, useText } from '../ui'

/** Instead of a page of results, for whoever has not said where it lives. */
export function NoPlaces(): ReactNode {
  const { t } = useText()
  return (
    <div className="col stack">
      <h1>{t('results:empty.places')}</h1>
      <p className="lead">
        <Phrases text={t('results:empty.placesWhy')} />
      </p>
      <LinkButton to="/places">{t('results:empty.toPlaces')}</LinkButton>
    </div>
  )
}
