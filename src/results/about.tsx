import type { ReactNode } from 'react'
import { attestationOf, standingOn, type Benefit, type Citation, type RuleDocument } from '../../rules/language'
import { formatDay } from '../../rules/language/calendar'
import { joined, papersOf, type Outcome } from '../engine'
import { policyPaths } from '../share'
import { articleOf, paperFacts } from '../wording'
import { Facts, formatDate, SectionHead, Sheet, StandingTag, TextLink, useText, type Text } from '../ui'
import { benefitName, benefitPath } from './BenefitRow'
import { Dated } from './Dated'
import type { Results } from './useResults'
import { nameOf, wordsFor } from './words'

interface AboutProps {
  readonly benefit: Benefit
  readonly results: Results
}

/** 第7条 of a law whose articles are known; the number under which the register lists a plan's provision: `12-4` of `zhangping-12-4`. */
function provisionText(citation: Citation, { t }: Text): string | undefined {
  const { document, clause } = citation
  if (!document.law) return t('results:benefit.register', { number: clause.slice(clause.indexOf('-') + 1) })
  const number = articleOf(citation)
  return number === undefined ? undefined : t('results:benefit.article', { number })
}

/** The documents and provisions a benefit rests on: of provisions for single cases, those of this family's; and those of the benefits joined to it, which are the same payment. */
export function Basis({ benefit, outcome, results }: AboutProps & { readonly outcome: Outcome | undefined }): ReactNode {
  const { t } = useText()
  const all = results.rules.flatMap(({ module }) => module.rules.benefits)
  const figures = outcome?.figures.flatMap(({ entry }) => entry.source) ?? []
  const citations = [...(outcome?.basis ?? benefit.basis), ...figures, ...joined(benefit, all).flatMap(({ basis }) => basis)]
  const documents = [...new Set(citations.map(({ document }) => document))]
  return (
    <section>
      <SectionHead>{t('results:benefit.basis')}</SectionHead>
      <Sheet>
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            citations={citations.filter((citation) => citation.document === document)}
            results={results}
          />
        ))}
      </Sheet>
      <p className="small after screen-only">
        <TextLink to={policyPaths.benefit(results.home(benefit).place.code, nameOf(benefit))} className="link">
          {t('results:benefit.policy')}
        </TextLink>
      </p>
    </section>
  )
}

interface DocumentRowProps {
  readonly document: RuleDocument
  readonly citations: readonly Citation[]
  readonly results: Results
}

function DocumentRow({ document, citations, results }: DocumentRowProps): ReactNode {
  const text = useText()
  const { t, language } = text
  const home = results.documentHome(document)
  const words = wordsFor(home, text)
  const key = `documents.${document.id}`
  const standing = standingOn(document, results.on)
  const numbers = [...new Set(citations.flatMap((citation) => provisionText(citation, text) ?? []))]
  return (
    <li className="row">
      <p className="cluster apart">
        <strong>
          <TextLink to={policyPaths.document(home.place.code, document.id)} className="link">
            {words.word(`${key}.title`)}
          </TextLink>
        </strong>
        <StandingTag standing={standing}>{t(`results:standing.${standing}`)}</StandingTag>
      </p>
      {words.has(`${key}.number`) && <p className="small">{words.word(`${key}.number`)}</p>}
      {numbers.length > 0 && <p className="small">{numbers.join(t('results:note.list'))}</p>}
      {attestationOf(citations) === 'single' && <p className="small">{t('results:band.reported')}</p>}
      {words.has(`${key}.standing`) && (
        <p className="small">
          <Dated text={words.word(`${key}.standing`)} />
        </p>
      )}
      <p className="faint">{t('results:benefit.checkedOn', { date: formatDate(formatDay(document.checkedOn), language) })}</p>
    </li>
  )
}

/** Whom to turn to, and what the document says of how; where it says nothing, that. */
export function HowToApply({ benefit, results }: AboutProps): ReactNode {
  const text = useText()
  const { t } = text
  const all = results.rules.flatMap(({ module }) => module.rules.benefits)
  const { word, has } = results.words(benefit)
  const apply = `benefits.${nameOf(benefit)}.apply`
  const facts = [
    { name: t('results:benefit.office'), value: word(`offices.${benefit.office}`) },
    { name: t('results:benefit.how'), value: has(apply) ? word(apply) : t('results:benefit.notListed') },
    ...paperFacts(papersOf(benefit, all), benefit, text),
  ]
  return (
    <section>
      <SectionHead>{t('results:benefit.apply')}</SectionHead>
      <Facts facts={facts} sheet />
      <Excludes benefit={benefit} results={results} />
    </section>
  )
}

/** What cannot be had together with it, whichever of the two says so. */
function Excludes({ benefit, results }: AboutProps): ReactNode {
  const { t } = useText()
  const all = results.rules.flatMap(({ module }) => module.rules.benefits)
  const others = all.filter((other) => benefit.excludes.includes(other.id) || other.excludes.includes(benefit.id))
  if (others.length === 0) return null
  return (
    <div className="small excludes">
      {others.map((other) => {
        const name = benefitName(results, other)
        return (
          <p key={other.id}>
            <TextLink to={benefitPath(results, other)} className="link">
              {t('results:benefit.excludesOne', { names: name })}
            </TextLink>
          </p>
        )
      })}
    </div>
  )
}

/** How open wording was read here. */
export function Readings({ benefit, results }: AboutProps): ReactNode {
  const { t } = useText()
  const { word } = results.words(benefit)
  if (benefit.readings.length === 0) return null
  return (
    <section>
      <SectionHead>{t('results:benefit.readings')}</SectionHead>
      <div className="small readings">
        {benefit.readings.map((reading) => (
          <p key={reading}>{word(`readings.${reading}`)}</p>
        ))}
      </div>
    </section>
  )
}
