import { useEffect, type ReactNode } from 'react'
import { useLocation, useNavigationType, useParams } from 'react-router'
import { standingOn, type RuleDocument } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { policyPaths } from '../share'
import { Facts, Phrases, SectionHead, Sheet, useDay, useText } from '../ui'
import { ClauseRow } from './ClauseRow'
import { mixOf, numberOf, partsOf, provisionsOf } from './clauses'
import { Corrections } from './Corrections'
import { fileOf } from './elsewhere'
import { Mix } from './Mix'
import { Back, Band, dateText, NotHere } from './parts'
import { useClauses, useLibrary, type ClauseWords, type Library } from './use-library'
import { fullName, wordsFor } from './words'

/** One document: how far it is law, and what each of its provisions came to. */
export function DocumentPage(): ReactNode {
  const { place = '', document: id = '' } = useParams()
  const library = useLibrary(place)
  const clauses = useClauses(library?.own ? [library.place] : [])
  const document = library?.own?.module.documents.find((one) => one.id === id)
  if (!library || !document) return <NotHere what="document" />
  return <Found key={id} library={library} document={document} clauses={clauses} />
}

/** Shows the provision that the address names; who comes back finds the page where it was instead. */
function useProvisionInSight(): void {
  const { hash, key } = useLocation()
  const type = useNavigationType()
  useEffect(() => {
    if (hash === '' || (type === 'POP' && key !== 'default')) return undefined
    // After the page has been brought to its beginning, as every page is that one comes to.
    const frame = requestAnimationFrame(() => document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView?.())
    return () => cancelAnimationFrame(frame)
  }, [hash, key, type])
}

interface FoundProps {
  readonly library: Library
  readonly document: RuleDocument
  readonly clauses: ClauseWords
}

function Found({ library, document, clauses }: FoundProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const on = parseDay(useDay()) ?? 0
  useProvisionInSight()
  const { place } = library
  const { word, has } = wordsFor(place, text)
  const key = `documents.${document.id}`
  const standing = standingOn(document, on)
  return (
    <div className="policies">
      <Back to={policyPaths.place(place.code)}>{fullName(place, language)}</Back>
      <h1 data-title={t('policies:ofPlace', { name: word(`${key}.title`), place: place.names[language] })}>{word(`${key}.title`)}</h1>
      {has(`${key}.number`) && <p className="small">{word(`${key}.number`)}</p>}
      <Band standing={standing} until={document.until} />
      <Facts
        sheet
        facts={[
          {
            name: t('policies:document.issuer'),
            value: has(`${key}.issuer`) ? word(`${key}.issuer`) : t('policies:document.noIssuer'),
          },
          { name: t('policies:document.standing'), value: <strong>{t(`policies:standing.${standing}`)}</strong> },
          {
            name: t('policies:document.from'),
            value: document.from === undefined ? t('policies:document.open') : dateText(document.from, text),
          },
          {
            name: t('policies:document.until'),
            value: document.until === undefined ? t('policies:document.open') : dateText(document.until, text),
          },
          { name: t('policies:document.checkedOn'), value: dateText(document.checkedOn, text) },
        ]}
      />
      {has(`${key}.standing`) && (
        <p>
          <Phrases text={word(`${key}.standing`)} />
        </p>
      )}
      {document.law ? (
        <p>
          <Phrases text={t('policies:document.law', { count: provisionsOf(document).length })} />
        </p>
      ) : (
        <Whole document={document} />
      )}
      <Clauses library={library} document={document} clauses={clauses} />
      <Corrections file={withFile(fileOf(place.code, clauses))} />
    </div>
  )
}

const withFile = (folder: string | undefined): string | undefined => folder && `${folder}/documents.ts`

/** A plan, all of whose provisions are here. */
function Whole({ document }: { readonly document: RuleDocument }): ReactNode {
  const { t } = useText()
  const mix = mixOf(document)
  const all = provisionsOf(document).length
  return (
    <>
      <p>
        <Phrases text={t('policies:document.whole', { all, some: all - mix.none, none: mix.none })} />
      </p>
      <Mix mix={mix} />
    </>
  )
}

function Clauses({ library, document, clauses }: FoundProps): ReactNode {
  const { t } = useText()
  if (document.law)
    return (
      <section>
        <SectionHead>{t('policies:document.provisions')}</SectionHead>
        <Sheet className="clauses">
          {provisionsOf(document).map((provision) => (
            <ClauseRow key={provision.id} library={library} document={document} provision={provision} clauses={clauses} />
          ))}
        </Sheet>
      </section>
    )
  return (
    <>
      {partsOf(document).map(({ part, provisions }) => (
        <section key={part}>
          <SectionHead note={t('policies:document.count', { count: provisions.length })}>
            <PartName document={document} part={part} id={provisions[0]?.id ?? ''} clauses={clauses(library.place.code)} />
          </SectionHead>
          <Sheet className="clauses">
            {provisions.map((provision) => (
              <ClauseRow key={provision.id} library={library} document={document} provision={provision} clauses={clauses} />
            ))}
          </Sheet>
        </section>
      ))}
    </>
  )
}

interface PartNameProps {
  readonly document: RuleDocument
  readonly part: string
  /** A provision of the part. */
  readonly id: string
  readonly clauses: ReturnType<ClauseWords>
}

/** 第12项 住房; without words of ours for the part, its number or what it is. */
function PartName({ document, part, id, clauses: { has, word } }: PartNameProps): ReactNode {
  const { t } = useText()
  const { name } = numberOf(id, document)
  const title =
    name === undefined ? t('policies:document.part', { number: part }) : t(`policies:part.${name}`, { number: part.replace(name, '') })
  const own = id.slice(0, id.lastIndexOf('-'))
  return <>{has(own) ? `${title} ${word(own)}` : title.trim()}</>
}
