import type { ReactNode } from 'react'
import { formatDay, type DayNumber } from '../../rules/language/calendar'
import type { Unit, ValueKind } from '../../rules/language'
import { isDraft, raised, type Outcome } from '../engine'
import { Facts, Figure, formatDate, formatMoney, Heading, useText, Verdict, type Fact, type Text } from '../ui'
import { Dated } from './Dated'
import { ValueFigure } from './figures'
import { payableText, taxText, unknownFigures } from './notes'
import { LeaveLater } from './leave/LeaveLater'
import { inOrder } from './people'
import { RemedyLater } from './RemedyLater'
import type { Results } from './useResults'
import { Why } from './Why'
import { judgementOf, namesOf, People } from './who'
import { nameOf } from './words'
import { benefitName } from './BenefitRow'

/** The key of the sentence that says how it stands. */
function conclusionKey({ status, certainty, standing }: Outcome): string {
  if (status === 'eligible') return isDraft(standing) ? 'draft' : certainty
  return { undetermined: 'open', ineligible: 'no', upcoming: 'upcoming', ended: 'ended' }[status]
}

/** 2023年4月10日至2025年12月31日. */
function termText({ from, until, status }: Outcome, { t, language }: Text): string {
  const date = (day: DayNumber): string => formatDate(formatDay(day), language)
  const term =
    from !== undefined && until !== undefined
      ? t('results:benefit.termBoth', { from: date(from), until: date(until) })
      : from !== undefined
        ? t('results:benefit.termFrom', { from: date(from) })
        : until !== undefined
          ? t('results:benefit.termUntil', { until: date(until) })
          : t('results:benefit.termOpen')
  return status === 'upcoming' ? t('results:benefit.termWill', { term }) : term
}

/** Under `results:nature`. */
const natureOf = ({ kind, unit }: { readonly kind: ValueKind; readonly unit?: Unit }): string =>
  kind === 'tax-deduction' && unit === 'percent' ? 'untaxed' : kind

function factsOf(outcome: Outcome, text: Text): Fact[] {
  const { t } = text
  const { status, value, benefit, basis } = outcome
  const { kind } = judgementOf(outcome)
  const document = basis[0]?.document
  // Outside its conditions a benefit has no stretch of its own; its document has.
  const ownTerm = status === 'eligible' || status === 'upcoming'
  const documentTerm = {
    ...outcome,
    ...(document?.from === undefined ? {} : { from: document.from }),
    ...(document?.until === undefined ? {} : { until: document.until }),
  }
  return [
    {
      name: t('results:benefit.conclusion'),
      value: <Verdict kind={kind}>{t(`results:benefit.certainty.${conclusionKey(outcome)}`)}</Verdict>,
    },
    { name: t('results:benefit.term'), value: <Dated text={termText(ownTerm ? outcome : documentTerm, text)} /> },
    { name: t('results:benefit.nature'), value: t(`results:nature.${natureOf(value ?? benefit.value)}`) },
  ]
}

/** 各年金额, where a benefit pays other sums in other years. */
function Schedule({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t, language } = useText()
  if (!outcome.schedule || outcome.schedule.length === 0) return null
  const facts = outcome.schedule.map(({ year, amount }) => ({
    name: t('results:benefit.yearAmount', { year }),
    value: <Figure number={formatMoney(amount, language)} rule="none" size="plain" />,
  }))
  return (
    <section className="part">
      <Heading level={3}>{t('results:benefit.years')}</Heading>
      <Facts facts={facts} />
    </section>
  )
}

interface SubjectPartProps {
  /** One, or several that read the same. */
  readonly outcomes: readonly Outcome[]
  /** No other part stands beside it. */
  readonly alone: boolean
  /** It stands in a fold that bears its name. */
  readonly folded?: boolean
  readonly results: Results
}

/** What a benefit comes to for somebody, and why. */
export function SubjectPart({ outcomes, alone, folded = false, results }: SubjectPartProps): ReactNode {
  const text = useText()
  const [outcome] = outcomes
  if (!outcome) return null
  const subjects = inOrder(
    outcomes.map(({ subject }) => subject),
    results.household,
  )
  const { word } = results.words(outcome.benefit)
  // What the family would have got matters no more once nothing can be had.
  const had = outcome.status !== 'ended' && outcome.status !== 'ineligible'
  const payable = had ? payableText(outcome, text) : undefined
  return (
    <section className="subject" aria-label={namesOf(subjects, results, text)}>
      {alone ? (
        <p>
          <People subjects={subjects} results={results} />
        </p>
      ) : (
        !folded && (
          <h2>
            <People subjects={subjects} results={results} />
          </h2>
        )
      )}
      <p className="benefit-figure">
        <ValueFigure outcome={outcome} times={subjects.length} />
      </p>
      {alone && <p className="gives">{word(`benefits.${nameOf(outcome.benefit)}.gives`)}</p>}
      {payable !== undefined && <p className="gives">{payable}</p>}
      {[...(had ? unknownFigures(outcome, text) : []), taxText(outcome, text)].map(
        (line) =>
          line !== undefined && (
            <p key={line} className="gives">
              {line}
            </p>
          ),
      )}
      <Facts facts={factsOf(outcome, text)} />
      <Schedule outcome={outcome} />
      <TopUps outcome={outcome} results={results} />
      <LeaveLater outcome={outcome} level={alone ? 2 : 3} results={results} />
      <Why outcomes={outcomes} level={alone ? 2 : 3} results={results} />
      <RemedyLater outcomes={outcomes} level={alone ? 2 : 3} results={results} />
    </section>
  )
}

/** What raises this figure, each with its own. */
function TopUps({ outcome, results }: { readonly outcome: Outcome; readonly results: Results }): ReactNode {
  const { t } = useText()
  const tops = results.outcomes.filter((other) => raised(other, [outcome]) === outcome)
  if (tops.length === 0) return null
  const facts = tops.map((top) => ({ name: benefitName(results, top.benefit), value: <ValueFigure outcome={top} size="plain" /> }))
  return (
    <section className="part">
      <Heading level={3}>{t('results:benefit.topUps')}</Heading>
      <Facts facts={facts} />
    </section>
  )
}
