import { standingOn, type RuleDocument } from '../../../rules/language'
import { addYears, formatDay, yearOf, type DayNumber } from '../../../rules/language/calendar'
import { within } from '../../../rules/registry'
import { claims, excludeEachOther, isReported, type Outcome } from '../../engine'
import { deadlinesOf, type SettledDeadline } from '../../engine/deadlines'
import { formatDate, type Text } from '../../ui'
import { articleOf } from '../../wording'
import { benefitName, subjectsOf } from '../BenefitRow'
import { questionLabel } from '../facts'
import { notesOf } from '../notes'
import { personOf } from '../people'
import type { ResultRow } from '../rows'
import type { Results } from '../useResults'
import { figureOf, partsText } from '../values'
import { namesOf } from '../who'
import { wordsFor } from '../words'
import { questionsFor } from './content'

const dateText = (day: DayNumber, { language }: Text): string => formatDate(formatDay(day), language)

/** Those a line is for: 妈妈、爸爸. */
export const whoOf = (row: ResultRow, results: Results, text: Text): string => namesOf(subjectsOf(row, results), results, text)

/** A benefit with those it is for: 育儿补贴（大宝）; of the whole family only the benefit. */
export function nameWithWho(row: ResultRow, results: Results, text: Text): string {
  const name = benefitName(results, row.outcome.benefit)
  const whole = row.outcomes.every(({ subject }) => subject === 'household')
  return whole ? name : text.t('slip:nameFor', { name, who: whoOf(row, results, text) })
}

/** Until when: 至2028年3月15日; where days differ, one for each person. */
export function untilText({ outcomes }: ResultRow, { household }: Results, text: Text): string {
  const { t } = text
  const days = [...new Set(outcomes.map(({ until }) => until))]
  const [only] = days
  if (days.length === 1) return only === undefined ? t('slip:until.none') : t('slip:until.date', { date: dateText(only, text) })
  return outcomes
    .map(({ subject, until }) => {
      const who = personOf(subject, household, text).name
      const term = until === undefined ? t('slip:until.none') : t('slip:until.date', { date: dateText(until, text) })
      return t('slip:until.each', { who, term })
    })
    .join(t('slip:clause'))
}

/** The document a benefit rests on first. */
export const documentOf = ({ outcome }: ResultRow): RuleDocument | undefined => outcome.basis[0]?.document

/** 《title》 and, where it has one, its number. */
export function documentText(document: RuleDocument, results: Results, text: Text, brief = false): string {
  const words = wordsFor(results.documentHome(document), text)
  const key = `documents.${document.id}`
  const title = text.t('slip:basis.title', { title: words.word(`${key}.title`) })
  if (!words.has(`${key}.number`)) return title
  const number = words.word(`${key}.number`)
  return brief ? number : text.t('slip:basis.numbered', { title, number })
}

/** What a benefit rests on: number, or title, and articles of its first document; and that there are more. */
export function basisText({ outcome: { basis } }: ResultRow, results: Results, text: Text): string {
  const { t } = text
  const document = basis[0]?.document
  if (!document) return ''
  const articles = [...new Set(basis.filter((one) => one.document === document).flatMap((one) => articleOf(one) ?? []))]
  const name = documentText(document, results, text, true)
  const cited = articles.length === 0 ? name : t('slip:basis.article', { name, number: articles.join(t('results:note.list')) })
  return basis.some((one) => one.document !== document) ? t('slip:basis.more', { cited }) : cited
}

/** Last days ahead within a year, sure ones only, of one benefit: what to do, and by when. */
function dueLines({ outcomes }: ResultRow, due: readonly SettledDeadline[], results: Results, text: Text): string[] {
  const own = due.filter(({ outcome }) => outcomes.some((one) => one.benefit === outcome.benefit && one.subject === outcome.subject))
  const lines = own.map(({ outcome, name, by }) => {
    const year = yearOf(by)
    const what = results.words(outcome.benefit).word(`deadlines.${name}.what`, { year, before: year - 1 })
    return text.t('slip:line.due', { date: dateText(by, text), what })
  })
  return [...new Set(lines)]
}

/** The sure deadlines of the coming year. */
export const dueSoon = ({ outcomes, facts, on }: Results): SettledDeadline[] =>
  deadlinesOf(claims(outcomes), facts, on, within)
    .filter((deadline): deadline is SettledDeadline => deadline.state === 'sure')
    .filter(({ by }) => by <= addYears(on, 1))

/** Its last day and what it waits for have places of their own. */
function untold({ until: _until, ...outcome }: Outcome): Outcome {
  return { ...outcome, missing: [] }
}

/** Sentences one after the other, each with its stop. */
export const inSentences = (lines: readonly string[], { t, language }: Text): string =>
  lines.map((line) => (/[。.？?]$/.test(line) ? line : line + t('slip:stop'))).join(language === 'en' ? ' ' : '')

/** Questions in one line: a question mark parts them well enough. */
export const questionList = (paths: readonly string[], results: Results, text: Text): string =>
  inSentences(
    paths.map((path) => questionLabel(path, results, text)),
    text,
  )

/** Conditions that are met, without those that only say which place decides: the sheet names the places. */
function metText({ outcome }: ResultRow, results: Results, { t }: Text): string[] {
  const { benefit, conditions } = outcome
  const met = conditions.filter(({ verdict }) => verdict === 'yes')
  const own = met.filter(({ name }) => !benefit.nexus.includes(name))
  const words = (own.length > 0 ? own : met).map(({ name }) => results.words(benefit).word(`conditions.${name}`))
  return words.length === 0 ? [] : [t('slip:line.met', { list: words.join(t('slip:list')) })]
}

/** What stands below a benefit: what is met, what is open, what to check, what to know of the figure, by when to do something. */
export function underText(
  row: ResultRow,
  due: readonly SettledDeadline[],
  among: readonly ResultRow[],
  results: Results,
  text: Text,
): string {
  const { t } = text
  const { outcome } = row
  const { word } = results.words(outcome.benefit)
  const asked = outcome.missing.length > 0 ? questionsFor(row, results) : []
  const notes = notesOf(row.outcomes.map(untold), (subject) => personOf(subject, results.household, text).name, text, {
    doubtText: (name) => t('slip:line.check', { what: word(`doubts.${name}`) }),
    year: yearOf(results.on),
  })
  const others = among
    .filter((other) => excludeEachOther(other.outcome, outcome))
    .map((other) => benefitName(results, other.outcome.benefit))
  const topUps = row.topUps.map((top) => {
    const parts = figureOf(top.outcome, text)
    const name = benefitName(results, top.outcome.benefit)
    return parts ? t('results:note.topUp', { name, figure: partsText(parts, text) }) : name
  })
  const lines = [
    ...metText(row, results, text),
    ...(asked.length > 0 ? [t('slip:line.open', { list: questionList(asked, results, text) })] : []),
    ...(isReported(outcome) ? [t('results:band.reported')] : []),
    ...notes,
    ...topUps,
    ...[...new Set(others)].map((names) => t('results:benefit.excludesOne', { names })),
    ...dueLines(row, due, results, text),
  ]
  return inSentences(lines, text)
}

/** Whether a document is still to end, and when. */
export const endOf = (document: RuleDocument, on: DayNumber): DayNumber | undefined =>
  standingOn(document, on) === 'expired' ? undefined : document.until
