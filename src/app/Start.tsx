import type { ReactNode } from 'react'
import type { PlaceEntry } from '../../rules/registry'
import { LinkButton, LockIcon, Phrases, useText } from '../ui'
import { useAnswers } from './answers'
import { paths } from './paths'
import { PlaceList } from './PlaceList'

/** What this is, where to begin, what happens to the answers, and for which places it knows the rules. */
export function Start({ places }: { readonly places: readonly PlaceEntry[] }): ReactNode {
  return (
    <div className="start">
      <div>
        <Welcome />
        <Privacy />
      </div>
      <PlaceList places={places} />
    </div>
  )
}

function Welcome(): ReactNode {
  const { t } = useText()
  const { any } = useAnswers()
  return (
    <div className="stack">
      <h1>{t('app:start.title')}</h1>
      <p className="lead">
        <Phrases text={t('app:start.lead')} />
      </p>
      <div className="buttons">
        <LinkButton to={any ? paths.answers : paths.places}>{t(any ? 'app:start.continue' : 'app:start.begin')}</LinkButton>
        {any && (
          <LinkButton look="outline" to={paths.results}>
            {t('app:start.results')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}

const promises = ['upload', 'names', 'keep'] as const

function Privacy(): ReactNode {
  const { t } = useText()
  return (
    <section className="privacy">
      <LockIcon />
      <div>
        <h2>{t('app:start.private.title')}</h2>
        <ul role="list" className="small">
          {promises.map((promise) => (
            <li key={promise}>
              <Phrases text={t(`app:start.private.${promise}`)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
