import { formatDay } from '../../rules/language/calendar'
import { isLaw, isReported } from '../engine'
import {
  benefitName,
  figureOf,
  foldNames,
  judgementOf,
  namesOf,
  partsText,
  sectionsFor,
  subjectsOf,
  type ResultRow,
  type Results,
} from '../results'
import { formatDate, type Text } from '../ui'

/** A benefit as it is read across a desk. */
export interface ApplicantRow {
  readonly key: string
  readonly name: string
  readonly who: string
  /** Empty where there is no figure. */
  readonly figure: string
  /** From when until when; empty where nothing bounds it. */
  readonly days: string
  readonly verdict: string
}

export interface ApplicantRows {
  readonly now: readonly ApplicantRow[]
  readonly later: readonly ApplicantRow[]
  /** How many questions are still open. */
  readonly open: number
}

/** By law that is confirmed: a draft held out to somebody at a desk is taken for a promise. */
const isFirm = ({ outcome }: ResultRow): boolean => isLaw(outcome) && !isReported(outcome)

function daysText({ outcomes }: ResultRow, { t, language }: Text): string {
  const same = (of: 'from' | 'until'): number | undefined =>
    outcomes.every((one) => one[of] === outcomes[0]?.[of]) ? outcomes[0]?.[of] : undefined
  const date = (day: number): string => formatDate(formatDay(day), language)
  const [from, until] = [same('from'), same('until')]
  if (from !== undefined && until !== undefined) return t('counter:applicant.between', { from: date(from), until: date(until) })
  if (from !== undefined) return t('counter:applicant.from', { from: date(from) })
  return until === undefined ? '' : t('counter:applicant.until', { until: date(until) })
}

function rowOf(row: ResultRow, results: Results, text: Text): ApplicantRow {
  const subjects = subjectsOf(row, results)
  const parts = figureOf(row.outcome, text, subjects.length)
  return {
    key: row.key,
    name: benefitName(results, row.outcome.benefit),
    who: namesOf(subjects, results, text),
    figure: parts ? partsText(parts, text) : '',
    days: daysText(row, text),
    verdict: text.t(`results:verdict.${judgementOf(row.outcome).word}`),
  }
}

/** What an applicant is shown: what looks eligible now by law, and what comes later. */
export function applicantRows(results: Results, text: Text): ApplicantRows {
  const { categories, folds, later, questions } = sectionsFor(results)
  const shown = (rows: readonly ResultRow[]): ApplicantRow[] => rows.filter(isFirm).map((row) => rowOf(row, results, text))
  return {
    now: [...shown(categories.flatMap(({ rows }) => rows)), ...shown(foldNames.flatMap((name) => folds[name]))],
    later: shown(later),
    open: questions.length,
  }
}
