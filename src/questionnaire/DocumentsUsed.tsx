import { Suspense, type ReactNode } from 'react'
import { placesOf } from '../../rules/household'
import type { DocumentSummary } from '../../rules/language'
import { placeByCode, rulingPlaces, type PlaceEntry } from '../../rules/registry'
import { factsUsed } from '../engine'
import { useAnswers, useRules } from '../share'
import { formatDate, Phrases, Row, SectionHead, Sheet, StandingTag, useDay, useText, type StandingKind } from '../ui'
import { elsewhereInChina } from './places/names'

/** Days are compared as they are written: YYYY-MM-DD sorts as time does. */
const standingOn = (day: string, { standing, until }: DocumentSummary): StandingKind =>
  until !== undefined && until < day ? 'expired' : standing

/** The fact that only matters where a division's own centre may run the provident fund. */
const bingtuan = 'adult.housingFund.bingtuan'

/** The documents by which this family's places will be judged, the narrowest first, and how far each is law. */
export function DocumentsUsed(): ReactNode {
  const { t } = useText()
  const { household } = useAnswers()
  const codes = placesOf(household)
  if (codes.length === 0) return null
  const ruling = rulingPlaces([...codes, elsewhereInChina]).filter(({ documents }) => documents.length > 0)
  const local = ruling.filter(({ parent }) => parent !== null)
  const within = local.find(({ parent }) => local.some((place) => place.code === parent))
  return (
    <section aria-live="polite">
      <SectionHead>{t('questionnaire:documents.title')}</SectionHead>
      {ruling.length > 0 && (
        <Sheet>
          {[...ruling].reverse().map((place) => (
            <PlaceDocuments key={place.code} place={place} />
          ))}
        </Sheet>
      )}
      <Notes within={within} none={local.length === 0} codes={codes} />
    </section>
  )
}

interface NotesProps {
  /** A place to whose families the plan of its city applies as well. */
  readonly within: PlaceEntry | undefined
  readonly none: boolean
  readonly codes: readonly string[]
}

function Notes({ within, none, codes }: NotesProps): ReactNode {
  const { t, language } = useText()
  const city = within?.parent ? placeByCode(within.parent) : undefined
  return (
    <div className="small notes">
      {within && city && (
        <p>
          <Phrases text={t('questionnaire:documents.above', { place: within.names[language], city: city.names[language] })} />
        </p>
      )}
      {none && (
        <p>
          <Phrases text={t('questionnaire:documents.none')} />
        </p>
      )}
      <Suspense fallback={null}>
        <DivisionNote codes={codes} />
      </Suspense>
    </div>
  )
}

/** Shown where some rule asks who runs the fund. Looking for it also fetches the rules, which the next page needs. */
function DivisionNote({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { t } = useText()
  const rules = useRules([...codes, elsewhereInChina])
  return factsUsed(rules.flatMap(({ module }) => module.rules.benefits)).has(bingtuan) ? (
    <p>
      <Phrases text={t('questionnaire:documents.division')} />
    </p>
  ) : null
}

function PlaceDocuments({ place }: { readonly place: PlaceEntry }): ReactNode {
  const { language } = useText()
  return (
    <Row title={place.names[language]} detail={place.region[language] || undefined}>
      {place.documents.map((document) => (
        <DocumentLine key={document.id} document={document} />
      ))}
    </Row>
  )
}

function DocumentLine({ document }: { readonly document: DocumentSummary }): ReactNode {
  const { t, language } = useText()
  const day = useDay()
  const standing = standingOn(day, document)
  const { until } = document
  const date = until === undefined ? '' : formatDate(until, language)
  return (
    <div className="small">
      <div className="cluster apart">
        <span>{document.title[language]}</span>
        <StandingTag standing={standing}>{t(`questionnaire:documents.standing.${standing}`, { date })}</StandingTag>
      </div>
      {until !== undefined && (
        <p className="faint">{t(`questionnaire:documents.${standing === 'expired' ? 'ended' : 'until'}`, { date })}</p>
      )}
    </div>
  )
}
