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

/** Whose rules are here: the law of the nation and of some provinces, and the plans of some places, with how far these are law today. */
export function PlaceList({ places }: { readonly places: readonly PlaceEntry[] }): ReactNode {
  const { t, language } = useText()
  const listed = places.filter((place) => place.documents.length > 0)
  const local = listed.filter((place) => place.parent !== null)
  const lawful = places.filter((place) => place.load !== undefined && place.documents.length === 0)
  const nation = lawful.find((place) => place.parent === null)
  const provinces = lawful.filter((place) => place.parent === nation?.code)
  const clauses = sum(listed.flatMap((place) => place.documents.map((document) => document.clauses)))
  return (
    <section>
      <SectionHead note={t('app:places.count', { count: local.length, clauses })}>{t('app:places.title')}</SectionHead>
      <Sheet>
        {nation && <LawRow title={nation.names[language]} words={t('app:places.nation')} />}
        {provinces.length > 0 && (
          <LawRow
            title={t('app:places.provinces')}
            detail={t('app:places.counted', { count: provinces.length })}
            words={t('app:places.provincial', { provinces: provinces.map((place) => place.names[language]).join(t('app:places.comma')) })}
          />
        )}
        {listed.map((place) => (
          <PlaceRow key={place.code} place={place} />
        ))}
      </Sheet>
      <p className="small after">
        <Phrases text={t('app:places.drafts')} />
      </p>
    </section>
  )
}

/** Law that is in force wherever a family lives: the nation's, or that of some provinces. */
function LawRow({ title, detail, words }: { readonly title: string; readonly detail?: string; readonly words: string }): ReactNode {
  const { t } = useText()
  const tag = <StandingTag standing="in-force">{t('app:places.standing.in-force')}</StandingTag>
  return (
    <Row title={title} level={3} detail={detail} aside={tag}>
      <p className="small">
        <Phrases text={words} />
      </p>
    </Row>
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
