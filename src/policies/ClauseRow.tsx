import type { ReactNode } from 'react'
import { termOf, type RuleDocument } from '../../rules/language'
import { parseDay } from '../../rules/language/calendar'
import { policyPaths } from '../share'
import { Phrases, Tag, TextLink, useDay, useText } from '../ui'
import { fateOf, numberOf, restingOn, type Provision } from './clauses'
import { restingElsewhere } from './elsewhere'
import { headlineText } from './figures'
import { numberText, termText } from './parts'
import { nameOf } from './paths'
import { benefitsIn, useBenefitName, type ClauseWords, type Found, type Library } from './use-library'
import { placeName, wordsFor } from './words'

export interface ClauseRowProps {
  readonly library: Library
  readonly document: RuleDocument
  readonly provision: Provision
  readonly clauses: ClauseWords
}

/** One provision: its number, what it says in our words, and what became of it. */
export function ClauseRow({ library, document, provision, clauses }: ClauseRowProps): ReactNode {
  const text = useText()
  const { t } = text
  const { id, clause } = provision
  const { has, word } = clauses(library.place.code)
  const fate = fateOf(clause.kind)
  return (
    <li className="row clause" id={id}>
      <p className="cluster apart clause-head">
        <span className="small">{document.law ? numberText({ document, clause: id }, text) : numberOf(id, document).number}</span>
        <Tag {...(fate === 'none' ? { line: 'dashed' } : fate === 'entitlement' ? { tone: 'sure' } : {})}>
          {t(`policies:clause.${clause.kind}`)}
        </Tag>
      </p>
      {has(id) && <p className="clause-words">{word(id)}</p>}
      <div className="clause-fate small">
        {clause.why !== undefined && (
          <p>
            <Phrases text={wordsFor(library.place, text).word(`whyNot.${clause.why}`)} />
          </p>
        )}
        <Became library={library} document={document} provision={provision} clauses={clauses} />
      </div>
      <Source document={document} provision={provision} />
    </li>
  )
}

/** The benefits a provision became, here and, of law, in the places below. */
function Became({ library, document, provision, clauses }: ClauseRowProps): ReactNode {
  const { t, language } = useText()
  const found = benefitsIn(library).filter(({ benefit }) => restingOn(document, provision.id, [benefit]).length > 0)
  const elsewhere = restingElsewhere(library.place.code, provision.id, clauses)
  return (
    <>
      {found.map((one) => (
        <BenefitLine key={one.benefit.id} found={one} clause={provision.id} />
      ))}
      {elsewhere.found.map(({ code, name, title }) => (
        <p key={`${code}/${name}`}>
          <TextLink to={policyPaths.benefit(code, name)} className="link">
            {title}
          </TextLink>{' '}
          <span className="faint">{placeName(code, language)}</span>
        </p>
      ))}
      {elsewhere.more > 0 && <p className="faint">{t('policies:document.more', { count: elsewhere.more })}</p>}
    </>
  )
}

function BenefitLine({ found, clause }: { readonly found: Found; readonly clause: string }): ReactNode {
  const text = useText()
  const on = parseDay(useDay()) ?? 0
  const name = useBenefitName()
  const figure = headlineText(found.benefit.value, text, on, clause)
  return (
    <p>
      <TextLink to={policyPaths.benefit(found.place.code, nameOf(found.benefit))} className="link">
        {name(found)}
      </TextLink>
      {figure !== '' && <> {figure}</>}
    </p>
  )
}

/** A provision's own term, how well it is known, and where it was read. Addresses are no links: nobody is led away from here. */
function Source({ document, provision: { id, clause } }: Pick<ClauseRowProps, 'document' | 'provision'>): ReactNode {
  const text = useText()
  const { t } = text
  const own = clause.from !== undefined || clause.until !== undefined ? termText(termOf({ document, clause: id }), text) : undefined
  const { attested, addresses = [] } = clause
  if (own === undefined && attested !== 'single' && addresses.length === 0) return null
  return (
    <div className="clause-source small">
      {own !== undefined && (
        <p>
          <Phrases text={own} />
        </p>
      )}
      {attested === 'single' && <p>{t('policies:reported.clause')}</p>}
      {addresses.length > 0 && (
        <>
          <p className="faint">{t('policies:document.read')}</p>
          <ul role="list" className="faint addresses">
            {addresses.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
