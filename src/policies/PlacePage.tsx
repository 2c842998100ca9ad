import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { standingOf, standingOn, type Benefit, type Category, type RuleDocument, type Standing } from '../../rules/language'
import { parseDay, type DayNumber } from '../../rules/language/calendar'
import { policyPaths } from '../share'
import { Phrases, Row, SectionHead, Sheet, StandingTag, Tag, useDay, useText } from '../ui'
import { isLaw, isReported, provisionsOf } from './clauses'
import { Corrections } from './Corrections'
import { fileOf } from './elsewhere'
import { headlineText } from './figures'
import { Jump } from './Jump'
import { placesBelow } from './levels'
import { Back, Band, dateText, NotHere, termText } from './parts'
import { nameOf } from './paths'
import { PlaceRow } from './PoliciesPage'
import { useClauses, useLibrary, type Library } from './use-library'
import { fullName, wordsFor } from './words'

/** In the order of the page. */
const categories: readonly Category[] = ['money', 'fees', 'tax', 'leave', 'housing', 'reimbursement', 'priority', 'services', 'jobs']

/** What is known of one place: its documents, its benefits, and the places whose rules apply here too. */
export function PlacePage(): ReactNode {
  const { place = '' } = useParams()
  const library = useLibrary(place)
  const clauses = useClauses(library?.own ? [library.place] : [])
  if (!library) return <NotHere what="place" />
  return <Found library={library} file={fileOf(library.place.code, clauses)} />
}

function Found({ library, file }: { readonly library: Library; readonly file: string | undefined }): ReactNode {
  const { t, language } = useText()
  const { place, own, rules } = library
  const benefits = own?.module.rules.benefits ?? []
  const documents = own?.module.documents ?? []
  const groups = categories
    .map((category) => ({ category, benefits: benefits.filter((benefit) => benefit.category === category) }))
    .filter((group) => group.benefits.length > 0)
  const on = parseDay(useDay()) ?? 0
  const standings = new Set(benefits.map((benefit) => standingNow(benefit, on)))
  const [shared] = standings.size === 1 ? standings : []
  const above = rules.filter((here) => here !== own).map((here) => here.place)
  const below = placesBelow(place)
  return (
    <div className="col policies">
      <Back to={policyPaths.all}>{t('policies:all.title')}</Back>
      <h1>{fullName(place, language)}</h1>
      <p className="lead">
        <Phrases
          text={
            benefits.length + documents.length === 0
              ? t('policies:place.nothing')
              : `${t('policies:place.documents', { count: documents.length })}${t('policies:place.benefits', { count: benefits.length })}`
          }
        />
      </p>
      {shared !== undefined && <Band standing={shared} until={documents.find(({ law }) => !law)?.until} />}
      {groups.length > 1 && (
        <nav aria-label={t('policies:place.kinds')} className="kinds">
          <ul role="list">
            {groups.map((group) => (
              <li key={group.category}>
                <Jump to={group.category}>{t(`policies:category.${group.category}`)}</Jump>
                <span className="faint">{t('policies:count', { count: group.benefits.length })}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Documents library={library} documents={documents.filter(({ law }) => !law)} title={t('policies:place.plans')} />
      <Documents library={library} documents={documents.filter(({ law }) => law)} title={t('policies:place.laws')} />
      {groups.map((group) => (
        <section key={group.category}>
          <SectionHead id={group.category} note={t('policies:count', { count: group.benefits.length })}>
            {t(`policies:category.${group.category}`)}
          </SectionHead>
          <Sheet>
            {group.benefits.map((benefit) => (
              <BenefitRow key={benefit.id} library={library} benefit={benefit} tagged={shared === undefined} />
            ))}
          </Sheet>
        </section>
      ))}
      <Places title={t('policies:place.above')} places={above} />
      <Places title={t('policies:place.below')} places={below} />
      <Corrections file={file} />
    </div>
  )
}

function Places({ title, places }: { readonly title: string; readonly places: readonly Library['place'][] }): ReactNode {
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

interface DocumentsProps {
  readonly library: Library
  readonly documents: readonly RuleDocument[]
  readonly title: string
}

function Documents({ library, documents, title }: DocumentsProps): ReactNode {
  const text = useText()
  const { t } = text
  const on = parseDay(useDay()) ?? 0
  if (documents.length === 0) return null
  const { word, has } = wordsFor(library.place, text)
  return (
    <section>
      <SectionHead>{title}</SectionHead>
      <Sheet>
        {documents.map((document) => {
          const standing = standingOn(document, on)
          const term = termText(document, text)
          const number = `documents.${document.id}.number`
          return (
            <Row
              key={document.id}
              title={word(`documents.${document.id}.title`)}
              level={3}
              to={policyPaths.document(library.place.code, document.id)}
              aside={<StandingTag standing={standing}>{t(`policies:standing.${standing}`)}</StandingTag>}
            >
              {has(number) && <p className="small">{word(number)}</p>}
              <p className="small">
                <Phrases text={term ?? t('policies:term.none')} />
              </p>
              <p className="faint">
                <Phrases
                  text={t('policies:place.provisions', { count: provisionsOf(document).length, date: dateText(document.checkedOn, text) })}
                />
              </p>
            </Row>
          )
        })}
      </Sheet>
    </section>
  )
}

/** How far the provision is law that a benefit rests on first. */
function standingNow({ basis: [first] }: Benefit, on: DayNumber): Standing {
  return first ? standingOf(first, on) : 'in-force'
}

interface BenefitRowProps {
  readonly library: Library
  readonly benefit: Benefit
  /** Whether it says itself that it is not law, where the page does not. */
  readonly tagged: boolean
}

function BenefitRow({ library, benefit, tagged }: BenefitRowProps): ReactNode {
  const text = useText()
  const { t } = text
  const on = parseDay(useDay()) ?? 0
  const standing = standingNow(benefit, on)
  const figure = headlineText(benefit.value, text, on)
  return (
    <Row
      className="line"
      title={wordsFor(library.place, text).word(`benefits.${nameOf(benefit)}.name`)}
      to={policyPaths.benefit(library.place.code, nameOf(benefit))}
      aside={
        <>
          {tagged && standing !== 'in-force' && <StandingTag standing={standing}>{t(`policies:tag.${standing}`)}</StandingTag>}
          {isReported(benefit) && isLaw(standing) && <Tag line="dashed">{t('policies:reported.tag')}</Tag>}
        </>
      }
    >
      {figure !== '' && <p className="small">{figure}</p>}
    </Row>
  )
}
