import type { ReactNode } from 'react'
import type { DocumentSummary } from '../../rules/language'
import type { PlaceEntry } from '../../rules/registry'
import { formatDate, Phrases, Row, SectionHead, Sheet, StandingTag, useDay, useText, type StandingKind } from '../ui'

/** More titles than these say less, not more. */
const mostTitles = 3

/** Days are compared as they are written: YYYY-MM-DD sorts as time does. */
const standingOn = (day: string, { standing, until }: DocumentSummary): StandingKind =>
  until !== undefined && until < day ? 'expired' : standing

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The places whose rules are here, and how far their documents are law today. */
export function PlaceList({ places }: { readonly places: readonly PlaceEntry[] }): ReactNode {
  const { t } = useText()
  const listed = places.filter((place) => place.documents.length > 0)
  const local = listed.filter((place) => place.parent !== null)
  const clauses = sum(listed.flatMap((place) => place.documents.map((document) => document.clauses)))
  return (
    <section>
      <SectionHead note={t('app:places.count', { count: local.length, clauses })}>{t('app:places.title')}</SectionHead>
      <Sheet>
        {listed.map((place) => (
          <PlaceRow key={place.code} place={place} />
        ))}
      </Sheet>
      <p className="small after">
        <Phrases text={t('app:places.drafts')} />
        {listed.length > local.length && <Phrases text={t('app:places.elsewhere')} />}
      </p>
    </section>
  )
}

function PlaceRow({ place }: { readonly place: PlaceEntry }): ReactNode {
  const { t, language } = useText()
  const day = useDay()
  const standings = new Set(place.documents.map((document) => standingOn(day, document)))
  const [shared] = standings.size === 1 ? standings : []
  const shown = place.documents.slice(0, mostTitles)
  const more = place.documents.length - shown.length
  return (
    <Row
      title={place.names[language]}
      level={3}
      detail={place.region[language] || undefined}
      aside={shared && <StandingTag standing={shared}>{t(`app:places.standing.${shared}`)}</StandingTag>}
    >
      {shown.map((document) => (
        <DocumentLine key={document.id} document={document} tagged={shared === undefined} />
      ))}
      {more > 0 && <p className="faint">{t('app:places.documents', { count: more })}</p>}
    </Row>
  )
}

function DocumentLine({ document, tagged }: { readonly document: DocumentSummary; readonly tagged: boolean }): ReactNode {
  const { t, language } = useText()
  const day = useDay()
  const standing = standingOn(day, document)
  const term = termOf(document, day)
  return (
    <div className="small">
      <div className="cluster apart">
        <span>{document.title[language]}</span>
        {tagged && <StandingTag standing={standing}>{t(`app:places.standing.${standing}`)}</StandingTag>}
      </div>
      {term && <p className="faint">{t(`app:places.${term.key}`, { date: formatDate(term.date, language) })}</p>}
    </div>
  )
}

/** The one date of a document's term that matters on a day. */
function termOf(
  { from, until }: DocumentSummary,
  day: string,
): { readonly key: 'ended' | 'until' | 'from'; readonly date: string } | undefined {
  if (from !== undefined && from > day) return { key: 'from', date: from }
  if (until === undefined) return undefined
  return { key: until < day ? 'ended' : 'until', date: until }
}
