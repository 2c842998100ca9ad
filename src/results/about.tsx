import type { ReactNode } from 'react'
import { standingOn, type Benefit, type Citation, type RuleDocument } from '../../rules/language'
import { formatDay } from '../../rules/language/calendar'
import type { Outcome } from '../engine'
import { Facts, formatDate, SectionHead, Sheet, StandingTag, TextLink, useText } from '../ui'
import { benefitName, benefitPath } from './BenefitRow'
import { Dated } from './Dated'
import type { Results } from './useResults'
import { nameOf, type Words } from './words'

interface AboutProps {
  readonly benefit: Benefit
  readonly results: Results
}

/** `12-4` of `zhangping-12-4`: the number under which the register lists the provision. */
const registerNumber = (clause: string): string => clause.slice(clause.indexOf('-') + 1)

function clauseText(clause: string, { word, has }: Words, t: ReturnType<typeof useText>['t']): string {
  const key = `clauses.${clause}`
  return has(key) ? word(key) : t('results:benefit.register', { number: registerNumber(clause) })
}

/** Rules that the benefit carries out or replaces: one benefit, resting on both documents. */
function carriedOut(benefit: Benefit, { rules }: Results): readonly Benefit[] {
  const named = [...benefit.implements, ...benefit.supersedes]
  return rules.flatMap(({ module }) => module.rules.benefits).filter(({ id }) => named.includes(id))
}

/** The documents and provisions a benefit rests on: of provisions for single cases, those of this family's. */
export function Basis({ benefit, outcome, results }: AboutProps & { readonly outcome: Outcome | undefined }): ReactNode {
  const { t } = useText()
  const resting = [
    { benefit, basis: outcome?.basis ?? benefit.basis },
    ...carriedOut(benefit, results).map((other) => ({ benefit: other, basis: other.basis })),
  ]
  return (
    <section>
      <SectionHead>{t('results:benefit.basis')}</SectionHead>
      <Sheet>
        {resting.flatMap((one) =>
          [...new Set(one.basis.map(({ document }) => document))].map((document) => (
            <DocumentRow
              key={one.benefit.id + document.id}
              document={document}
              citations={one.basis.filter((citation) => citation.document === document)}
              benefit={one.benefit}
              results={results}
            />
          )),
        )}
      </Sheet>
    </section>
  )
}

interface DocumentRowProps extends AboutProps {
  readonly document: RuleDocument
  readonly citations: readonly Citation[]
}

function DocumentRow({ document, citations, benefit, results }: DocumentRowProps): ReactNode {
  const { t, language } = useText()
  const words = results.words(benefit)
  const key = `documents.${document.id}`
  const standing = standingOn(document, results.on)
  return (
    <li className="row">
      <p className="cluster apart">
        <strong>{words.word(`${key}.title`)}</strong>
        <StandingTag standing={standing}>{t(`results:standing.${standing}`)}</StandingTag>
      </p>
      {words.has(`${key}.number`) && <p className="small">{words.word(`${key}.number`)}</p>}
      <p className="small">{citations.map(({ clause }) => clauseText(clause, words, t)).join(t('results:note.list'))}</p>
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
  const { t } = useText()
  const { word, has } = results.words(benefit)
  const apply = `benefits.${nameOf(benefit)}.apply`
  const facts = [
    { name: t('results:benefit.office'), value: word(`offices.${benefit.office}`) },
    { name: t('results:benefit.how'), value: has(apply) ? word(apply) : t('results:benefit.notListed') },
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
