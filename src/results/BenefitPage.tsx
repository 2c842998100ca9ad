import './results.css'
import './benefit.css'
import { useRef, type ReactNode } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { Benefit } from '../../rules/language'
import { isLaw, type Outcome } from '../engine'
import { Fold, LinkButton, Phrases, StandingTag, useText, useTexts, useUnfoldedInPrint } from '../ui'
import { householdWords } from './asked'
import { BackLink } from './BackLink'
import { Basis, HowToApply, Readings } from './about'
import { Band } from './BenefitRow'
import { SubjectPart } from './SubjectPart'
import { useSteady } from './steady'
import { inOrder } from './people'
import { room } from './texts'
import { useResults, type Results } from './useResults'
import { judgementOf, namesOf } from './who'
import { nameOf } from './words'

/** One benefit: how it stands for whom, why, on what it rests, and how to apply. */
export function BenefitPage(): ReactNode {
  useTexts([room, householdWords])
  const { place = '', name = '' } = useParams()
  const [query] = useSearchParams()
  const results = useResults(place)
  const here = results.rules.find((rules) => rules.place.code === place)
  const benefit = here?.module.rules.benefits.find((one) => nameOf(one) === name)
  if (!benefit) return <Unknown />
  return <Found key={benefit.id} benefit={benefit} first={query.get('for') ?? ''} results={results} />
}

function Unknown(): ReactNode {
  const { t } = useText()
  return (
    <div className="col stack">
      <h1>{t('results:benefit.notFound')}</h1>
      <p className="lead">
        <Phrases text={t('results:benefit.notFoundWhy')} />
      </p>
      <LinkButton to="/results">{t('results:benefit.back')}</LinkButton>
    </div>
  )
}

interface FoundProps {
  readonly benefit: Benefit
  /** The subject to begin with. */
  readonly first: string
  readonly results: Results
}

/** Outcomes that read the same but for their subject, the one asked for first. */
function alike(outcomes: readonly Outcome[], first: string): Outcome[][] {
  const groups = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    const { status, certainty, value, payable, schedule, from, until, conditions, doubts, missing } = outcome
    const verdicts = [...conditions, ...doubts].map(({ name, verdict }) => [name, verdict])
    // Missing answers are asked for in place, of one person at a time.
    const key = JSON.stringify([status, certainty, value, payable, schedule, from, until, verdicts, missing])
    groups.set(key, [...(groups.get(key) ?? []), outcome])
  }
  const wanted = (group: readonly Outcome[]): boolean => group.some(({ subject }) => subject === first)
  return [...groups.values()].sort((a, b) => Number(wanted(b)) - Number(wanted(a)))
}

/** The same benefit for somebody else, closed at first. */
function OtherPart({ outcomes, results }: { readonly outcomes: readonly Outcome[]; readonly results: Results }): ReactNode {
  const text = useText()
  const [outcome] = outcomes
  if (!outcome) return null
  const title = namesOf(
    inOrder(
      outcomes.map(({ subject }) => subject),
      results.household,
    ),
    results,
    text,
  )
  return (
    <div className="other-part">
      <Fold level={2} title={title} count={text.t(`results:verdict.${judgementOf(outcome).word}`)}>
        <div>
          <SubjectPart outcomes={outcomes} alone={false} folded results={results} />
        </div>
      </Fold>
    </div>
  )
}

function Found({ benefit, first, results }: FoundProps): ReactNode {
  const { t } = useText()
  const page = useRef<HTMLDivElement>(null)
  useUnfoldedInPrint(page)
  useSteady(page, '.blank')
  const { word } = results.words(benefit)
  const outcomes = results.outcomes.filter((outcome) => outcome.benefit.id === benefit.id)
  const groups = alike(outcomes, first)
  const [asked, ...others] = groups
  const any = asked?.[0]
  return (
    <div ref={page} className="col results benefit-page">
      <BackLink />
      {any && (
        <div className="benefit-standing">
          <Band outcome={any} />
          {isLaw(any) && <StandingTag standing={any.standing}>{t(`results:standing.${any.standing}`)}</StandingTag>}
        </div>
      )}
      <h1>{word(`benefits.${nameOf(benefit)}.name`)}</h1>
      {groups.length > 1 && <p className="lead gives">{word(`benefits.${nameOf(benefit)}.gives`)}</p>}
      {groups.length === 0 && (
        <>
          <p className="lead gives">{word(`benefits.${nameOf(benefit)}.gives`)}</p>
          <p>{t('results:benefit.noSubject')}</p>
        </>
      )}
      {asked && <SubjectPart outcomes={asked} alone={others.length === 0} results={results} />}
      {others.map((group) => (
        <OtherPart key={group[0]?.subject} outcomes={group} results={results} />
      ))}
      <Basis benefit={benefit} outcome={any} results={results} />
      <HowToApply benefit={benefit} results={results} />
      <Readings benefit={benefit} results={results} />
    </div>
  )
}
