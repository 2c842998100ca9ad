import type { ReactNode } from 'react'
import { formatDay, yearOf } from '../../rules/language/calendar'
import { termOf, type Benefit } from '../../rules/language'
import { isLaw, isReported, type Outcome, type Subject } from '../engine'
import { formatDate, Phrases, ReportedBand, Row, StandingBand, StandingTag, Tag, useText } from '../ui'
import { ValueFigure } from './figures'
import { notesOf } from './notes'
import { inOrder, personOf } from './people'
import type { ResultRow } from './rows'
import type { Results } from './useResults'
import { figureOf, partsText } from './values'
import { namesOf, OutcomeVerdict, People } from './who'
import { nameOf } from './words'

/** The page of a benefit, beginning with the one it is asked for. */
export function benefitPath(results: Results, benefit: Benefit, subject?: Subject): string {
  const path = `/results/${results.home(benefit).place.code}/${nameOf(benefit)}`
  return subject === undefined || subject === 'household' ? path : `${path}?for=${subject}`
}

/** The name of a benefit in the place's words. */
export const benefitName = (results: Pick<Results, 'words'>, benefit: Benefit): string =>
  results.words(benefit).word(`benefits.${nameOf(benefit)}.name`)

/** Whose rules a benefit is, where there are several places' beside each other; else nothing. */
const placeName = (results: Results, benefit: Benefit): string => (results.rules.length > 1 ? results.words(benefit).place : '')

/** The first line of whatever does not rest on law. */
export function Band({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { t, language } = useText()
  const { standing, basis } = outcome
  if (isReported(outcome)) return <ReportedBand>{t('results:band.reported')}</ReportedBand>
  if (isLaw(outcome)) return null
  const [first] = basis
  const until = first && termOf(first).until
  const words =
    standing !== 'expired'
      ? t(`results:band.${standing}`)
      : until === undefined
        ? t('results:band.expiredOnly')
        : t('results:band.expired', { date: formatDate(formatDay(until), language) })
  return <StandingBand standing={standing}>{words}</StandingBand>
}

/** Those whom a line is for, in the order in which the family names itself. */
export const subjectsOf = (row: ResultRow, { household }: Results): Subject[] =>
  inOrder(
    row.outcomes.map(({ subject }) => subject),
    household,
  )

export interface BenefitRowProps {
  readonly row: ResultRow
  readonly results: Results
}

/** A benefit with its figure. */
export function BenefitRow({ row, results }: BenefitRowProps): ReactNode {
  const text = useText()
  const { outcome, topUps } = row
  const subjects = subjectsOf(row, results)
  const over = outcome.status === 'ended'
  const where = placeName(results, outcome.benefit)
  return (
    <Row
      className="benefit"
      title={benefitName(results, outcome.benefit)}
      level={3}
      {...(where === '' ? {} : { detail: where })}
      to={benefitPath(results, outcome.benefit, subjects[0])}
      above={
        <>
          <Band outcome={outcome} />
          <p className="cluster apart benefit-who">
            <People subjects={subjects} results={results} />
            {!over && <OutcomeVerdict outcome={outcome} />}
          </p>
        </>
      }
    >
      <p className="benefit-figure">
        <ValueFigure outcome={outcome} times={subjects.length} />
      </p>
      {notesOf(row.outcomes, (subject) => personOf(subject, results.household, text).name, text, {
        doubtText: (name) => results.words(outcome.benefit).word(`doubts.${name}`),
        year: yearOf(results.on),
      }).map((note) => (
        <p key={note} className="small">
          <Phrases text={note} />
        </p>
      ))}
      {topUps.map((top) => (
        <TopUp key={top.key} row={top} results={results} />
      ))}
    </Row>
  )
}

/** What raises the figure above it, or is reported of it. */
function TopUp({ row, results }: BenefitRowProps): ReactNode {
  const text = useText()
  const { outcome } = row
  const parts = figureOf(outcome, text)
  const name = benefitName(results, outcome.benefit)
  return (
    <p className="small cluster top-up">
      <span>{parts ? text.t('results:note.topUp', { name, figure: partsText(parts, text) }) : name}</span>
      {!isLaw(outcome) && <StandingTag standing={outcome.standing}>{text.t(`results:standing.${outcome.standing}`)}</StandingTag>}
      {isReported(outcome) && <Tag line="dashed">{text.t('results:tag.reported')}</Tag>}
    </p>
  )
}

export interface LineRowProps extends BenefitRowProps {
  /** Instead of the figure at the end of the line. */
  readonly children?: ReactNode
  readonly figure?: boolean
  /** Whether it says itself that it is not law, where the list does not. */
  readonly tagged?: boolean
}

/** A benefit in one line, for lists that are opened on demand. */
export function LineRow({ row, results, children, figure = true, tagged = true }: LineRowProps): ReactNode {
  const text = useText()
  const { outcome } = row
  const subjects = subjectsOf(row, results)
  const whole = subjects.length === 1 && subjects[0] === 'household'
  const where = placeName(results, outcome.benefit)
  const detail = [where, whole ? '' : namesOf(subjects, results, text)].filter(Boolean).join(' · ')
  return (
    <Row
      className="line"
      title={<span className="line-name">{benefitName(results, outcome.benefit)}</span>}
      to={benefitPath(results, outcome.benefit, subjects[0])}
      {...(detail === '' ? {} : { detail })}
      aside={
        <>
          {figure && <ValueFigure outcome={outcome} times={subjects.length} size="plain" numberOnly />}
          {isReported(outcome) && <Tag line="dashed">{text.t('results:tag.reported')}</Tag>}
          {tagged && !isLaw(outcome) && <StandingTag standing={outcome.standing}>{text.t(`results:tag.${outcome.standing}`)}</StandingTag>}
        </>
      }
    >
      {children}
    </Row>
  )
}
