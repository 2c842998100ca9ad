import { formatDay } from '../../rules/language/calendar'
import { claims, isLaw, isReported } from '../engine'
import { formatDate, type Text } from '../ui'
import { benefitName, subjectsOf } from './BenefitRow'
import { noticeLines } from './notice-lines'
import { noticesFor } from './notices'
import type { ResultRow } from './rows'
import { foldNames, howMany, sectionsOf } from './sections'
import { openText, shownTotals, sureTexts } from './sums'
import type { Results } from './useResults'
import { figureOf, partsText } from './values'
import { namesOf } from './who'

/** A benefit in a summary: 育儿补贴, 大宝、二宝, 各3600元/年. */
export interface SummaryRow {
  readonly name: string
  readonly who: string
  readonly figure: string
  /** That the figure is no money in hand, or is still to be checked with the office. */
  readonly notes: readonly string[]
}

/** What the page of results says first, in words: nothing of what was answered. */
export interface Summary {
  readonly title: string
  readonly day: string
  /** What is not law, before any figure. */
  readonly notices: readonly string[]
  /** Cash that is sure, one a rhythm. */
  readonly sure: readonly string[]
  /** What cash may come on top; empty where none may. */
  readonly open: string
  /** What looks eligible by confirmed law and has a figure, in the order of the page. */
  readonly rows: readonly SummaryRow[]
  /** How many more look eligible, without a figure of their own. */
  readonly more: number
}

/** By law that is confirmed: drafts and single reports are told of on the page, with what there is to say of them. */
const isFirm = ({ outcome }: ResultRow): boolean => isLaw(outcome) && !isReported(outcome)

function notesOf({ outcome }: ResultRow, { t, has }: Text): string[] {
  const nature = `results:short.${outcome.value?.kind ?? ''}`
  return [...(has(nature) ? [t(nature)] : []), ...(outcome.certainty === 'delegated' ? [t('results:note.check')] : [])]
}

function rowOf(row: ResultRow, results: Results, text: Text): SummaryRow {
  const subjects = subjectsOf(row, results)
  const parts = figureOf(row.outcome, text, subjects.length)
  return {
    name: benefitName(results, row.outcome.benefit),
    who: namesOf(subjects, results, text),
    figure: parts ? partsText(parts, text) : '',
    notes: notesOf(row, text),
  }
}

/** The summary of these results. */
export function summaryOf(results: Results, text: Text): Summary {
  const { t, language } = text
  const { categories, folds, counts } = sectionsOf(results.outcomes)
  const totals = shownTotals(results.outcomes)
  const rest = foldNames.flatMap((name) => folds[name].filter(isFirm).flatMap(({ outcomes }) => outcomes))
  return {
    title: t(counts.eligible > 0 ? 'results:title.some' : 'results:title.none'),
    day: t('results:day.on', { date: formatDate(formatDay(results.on), language) }),
    notices: noticeLines(noticesFor(claims(results.outcomes)), results, text).map((line) => line.text),
    sure: sureTexts(totals, text),
    open: openText(totals, text),
    rows: categories.flatMap(({ rows }) => rows.filter(isFirm).map((row) => rowOf(row, results, text))),
    more: howMany(rest),
  }
}
