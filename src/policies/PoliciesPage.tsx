import type { ReactNode } from 'react'
import type { DocumentSummary } from '../../rules/language'
import type { PlaceEntry } from '../../rules/registry'
import { policyPaths } from '../share'
import { Phrases, Row, SectionHead, Sheet, StandingTag, useDay, useText, useTexts, type StandingKind } from '../ui'
import { Corrections } from './Corrections'
import { DataFiles } from './DataFiles'
import { levels, placesAt } from './levels'
import { Search } from './Search'
import { room } from './texts'
import { useNames } from './use-names'
import { useQuery } from './use-query'

/** All policies: found by name, or by the place whose they are. */
export function PoliciesPage(): ReactNode {
  const { t } = useTexts([room])
  const [query, ask] = useQuery()
  const { state, found } = useNames(query)
  // Whoever found nothing by name goes on by place.
  const nothing = state === 'idle' || (state === 'ready' && found.length === 0)
  return (
    <div className="col policies">
      <h1>{t('policies:all.title')}</h1>
      <p className="lead">
        <Phrases text={t('policies:all.lead')} />
      </p>
      <Search query={query} onChange={ask} />
      {nothing && levels.map((level) => <PlacesAt key={level} title={t(`policies:level.${level}`)} places={placesAt(level)} />)}
      <Corrections />
      <DataFiles />
    </div>
  )
}

function PlacesAt({ title, places }: { readonly title: string; readonly places: readonly PlaceEntry[] }): ReactNode {
  if (places.length === 0) return null
  return (
    <section>
      <SectionHead>{title}</SectionHead>
      <Sheet>
        {places.map((place) => (
          <PlaceRow key={place.code} place={place} />
        ))}
      </Sheet>
    </section>
  )
}

/** Days are compared as they are written: YYYY-MM-DD sorts as time does. */
const standing = (day: string, { standing: declared, until }: DocumentSummary): StandingKind =>
  until !== undefined && until < day ? 'expired' : declared

export function PlaceRow({ place }: { readonly place: PlaceEntry }): ReactNode {
  const { t, language } = useText()
  const day = useDay()
  return (
    <Row
      title={place.names[language]}
      level={3}
      to={policyPaths.place(place.code)}
      {...(place.region[language] === '' ? {} : { detail: place.region[language] })}
    >
      {place.documents.map((document) => (
        <p key={document.id} className="small cluster apart">
          <span>{document.title[language]}</span>
          <StandingTag standing={standing(day, document)}>{t(`policies:standing.${standing(day, document)}`)}</StandingTag>
        </p>
      ))}
    </Row>
  )
}
