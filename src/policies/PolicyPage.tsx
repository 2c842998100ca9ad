import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useParams } from 'react-router'
import { standingOf, termOf, type Benefit, type Citation, type RuleDocument } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { policyPaths, useAnswers } from '../share'
import {
  Facts,
  LinkButton,
  Phrases,
  ReportedBand,
  SectionHead,
  Sheet,
  StandingTag,
  TextLink,
  useDay,
  useText,
  useUnfoldedInPrint,
} from '../ui'
import { Apply } from './Apply'
import { citationsOf, isReported } from './clauses'
import { Conditions, Doubts } from './conditions'
import { Corrections } from './Corrections'
import { Deadlines } from './Deadlines'
import { fileOf } from './elsewhere'
import { Examples } from './Examples'
import { Headline, HowMuch } from './FigureView'
import { Back, Band, dateText, NotHere, numberText, termText } from './parts'
import { clausePath, nameOf, resultPath } from './paths'
import { Relations } from './Relations'
import { documentIn, useClauses, useLibrary, type ClauseWords, type Library } from './use-library'
import { fullName, wordsFor } from './words'

/** One benefit, for whoever it is: what it gives, on which conditions, on what it rests and how to apply. */
export function PolicyPage(): ReactNode {
  const { place = '', name = '' } = useParams()
  const library = useLibrary(place)
  const benefit = library?.own?.module.rules.benefits.find((one) => nameOf(one) === name)
  const homes = library && benefit ? citationsOf(benefit).flatMap(({ document }) => documentIn(library, document)?.place ?? []) : []
  const clauses = useClauses(library && benefit ? [library.place, ...homes] : [])
  if (!library || !benefit) return <NotHere what="benefit" />
  return <Found key={benefit.id} library={library} benefit={benefit} clauses={clauses} />
}

interface FoundProps {
  readonly library: Library
  readonly benefit: Benefit
  readonly clauses: ClauseWords
}

/** Whether the family has answered anything: known only once the page stands, or it would not be the page that was sent. */
function useAnswered(): boolean {
  const { household } = useAnswers()
  const [answered, setAnswered] = useState(false)
  useEffect(() => setAnswered(Object.keys(household).length > 0), [household])
  return answered
}

function Found({ library, benefit, clauses }: FoundProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const on = parseDay(useDay()) ?? 0
  const answered = useAnswered()
  const page = useRef<HTMLDivElement>(null)
  useUnfoldedInPrint(page)
  const { place } = library
  const name = nameOf(benefit)
  const words = wordsFor(place, text)
  const first = benefit.basis[0] as Citation
  const standing = standingOf(first, on)
  const reported = isReported(benefit)
  const result = resultPath(place.code, name)
  return (
    <div ref={page} className="col policies policy">
      <p className="cluster apart screen-only">
        <Back to={policyPaths.place(place.code)}>{fullName(place, language)}</Back>
        {answered && (
          <TextLink to={result} className="link">
            {t('policies:benefit.result')}
          </TextLink>
        )}
      </p>
      <Band standing={standing} until={termOf(first).until} />
      {reported && <ReportedBand>{t('policies:reported.band')}</ReportedBand>}
      <h1 data-title={t('policies:ofPlace', { name: words.word(`benefits.${name}.name`), place: place.names[language] })}>
        {words.word(`benefits.${name}.name`)}
      </h1>
      <Headline benefit={benefit} standing={standing} />
      <p className="gives">{words.word(`benefits.${name}.gives`)}</p>
      <Facts facts={factsOf()} />
      <div className="buttons screen-only">
        <LinkButton to={answered ? result : '/places'}>{t('policies:benefit.check')}</LinkButton>
      </div>
      <HowMuch benefit={benefit} library={library} clauses={clauses} />
      <Conditions benefit={benefit} words={words} />
      <Doubts benefit={benefit} words={words} />
      <Deadlines benefit={benefit} words={words} />
      <Examples benefit={benefit} standing={standing} place={place} words={words} />
      <Apply benefit={benefit} library={library} words={words} />
      <Relations found={{ place, benefit }} library={library} clauses={clauses} />
      <Basis benefit={benefit} library={library} clauses={clauses} />
      {benefit.readings.length > 0 && (
        <section>
          <SectionHead>{t('policies:benefit.readings')}</SectionHead>
          <div className="small stack">
            {benefit.readings.map((reading) => (
              <p key={reading}>{words.word(`readings.${reading}`)}</p>
            ))}
          </div>
        </section>
      )}
      <Corrections file={fileOf(place.code, clauses, name)} />
    </div>
  )

  function factsOf(): { readonly name: string; readonly value: ReactNode }[] {
    const nature = `policies:nature.${benefit.value.unit === 'percent' && benefit.value.kind === 'tax-deduction' ? 'untaxed' : benefit.value.kind}`
    return [
      { name: t('policies:benefit.subject'), value: t(`policies:subject.${benefit.subject}`) },
      { name: t('policies:benefit.standing'), value: <StandingTag standing={standing}>{t(`policies:standing.${standing}`)}</StandingTag> },
      { name: t('policies:benefit.term'), value: <Phrases text={termText(termOf(first), text) ?? t('policies:term.none')} /> },
      { name: t('policies:benefit.certainty'), value: <Phrases text={t(`policies:certainty.${benefit.certainty}`)} /> },
      { name: t('policies:benefit.nature'), value: <Phrases text={t(nature)} /> },
    ]
  }
}

/** The documents it rests on, each with its provisions. */
function Basis({ benefit, library, clauses }: FoundProps): ReactNode {
  const { t } = useText()
  const citations = citationsOf(benefit)
  const documents = [...new Set(citations.map(({ document }) => document))]
  return (
    <section>
      <SectionHead>{t('policies:benefit.basis')}</SectionHead>
      <Sheet>
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            citations={citations.filter((citation) => citation.document === document)}
            library={library}
            clauses={clauses}
          />
        ))}
      </Sheet>
    </section>
  )
}

interface DocumentRowProps extends Pick<FoundProps, 'library' | 'clauses'> {
  readonly document: RuleDocument
  readonly citations: readonly Citation[]
}

function DocumentRow({ document, citations, library, clauses }: DocumentRowProps): ReactNode {
  const text = useText()
  const { t } = text
  const on = parseDay(useDay()) ?? 0
  const home = documentIn(library, document)
  if (!home) return null
  const { code } = home.place
  const { word, has } = wordsFor(home.place, text)
  const key = `documents.${document.id}`
  const own = clauses(code)
  return (
    <li className="row">
      <p>
        <TextLink to={policyPaths.document(code, document.id)} className="link">
          <strong>{word(`${key}.title`)}</strong>
        </TextLink>
      </p>
      {has(`${key}.number`) && <p className="small">{word(`${key}.number`)}</p>}
      {citations.map((citation) => {
        const standing = standingOf(citation, on)
        const label = numberText(citation, text) || t('policies:document.provision')
        return (
          <p key={citation.clause} className="small">
            <TextLink to={clausePath(code, document.id, citation.clause)} className="link">
              {label}
            </TextLink>
            {own.has(citation.clause) && <> {own.word(citation.clause)}</>}
            {standing === 'expired' && document.until === undefined && <> {t('policies:standing.expired')}</>}
          </p>
        )
      })}
      <p className="faint">{t('policies:checkedOn', { date: dateText(document.checkedOn, text) })}</p>
    </li>
  )
}
