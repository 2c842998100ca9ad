import { standingOn, type RuleDocument } from '../../../rules/language'
import { formatDay } from '../../../rules/language/calendar'
import { isDraft, isReported } from '../../engine'
import { formatDate, type Text } from '../../ui'
import { benefitName } from '../BenefitRow'
import type { ResultRow } from '../rows'
import { howMany } from '../sections'
import type { Results } from '../useResults'
import { allFound, type SlipContent } from './content'
import { documentOf, documentText, endOf } from './lines'

/** Names of so many benefits are told; more are counted. */
const mostNames = 4

/** A sentence of what documents are worth; loud where it keeps somebody from claiming, or sets a day. */
export interface StandingLine {
  readonly text: string
  readonly loud: boolean
}

function byDocument(rows: readonly ResultRow[]): Map<RuleDocument, ResultRow[]> {
  const found = new Map<RuleDocument, ResultRow[]>()
  for (const row of rows) {
    const document = documentOf(row)
    if (document) found.set(document, [...(found.get(document) ?? []), row])
  }
  return found
}

/** 育儿补贴、托育补助等7项. */
function namesIn(rows: readonly ResultRow[], results: Results, { t }: Text): string {
  const names = [...new Set(rows.map(({ outcome }) => benefitName(results, outcome.benefit)))]
  const count = howMany(rows.flatMap(({ outcomes }) => outcomes))
  const list = names.slice(0, mostNames).join(t('results:note.list'))
  return count <= mostNames ? list : t('slip:standing.some', { list, count })
}

/** What has a figure is asked about first. */
const figuresFirst = (rows: readonly ResultRow[]): ResultRow[] => {
  const has = ({ outcome: { value } }: ResultRow): number => Number(value?.min !== undefined)
  return [...rows].sort((a, b) => has(b) - has(a))
}

/** What the documents behind this slip are worth: what is no law first, then what ends, then what is in force. */
export function standingLines(content: SlipContent, results: Results, text: Text): StandingLine[] {
  const { t, language } = text
  const { on } = results
  const date = (day: number): string => formatDate(formatDay(day), language)
  const name = (document: RuleDocument): string => documentText(document, results, text)
  const drafts = [...byDocument(content.drafts)].map(([document, rows]) =>
    t(`slip:standing.${document.standing}`, { document: name(document), names: namesIn(figuresFirst(rows), results, text) }),
  )
  const ended = [...byDocument(content.ended)].map(([document, rows]) => {
    const names = namesIn(figuresFirst(rows), results, text)
    const until = document.until === undefined ? '' : date(document.until)
    return t('slip:standing.expired', { document: name(document), date: until, names })
  })
  const rows = [...allFound(content), ...content.later, ...content.open.map(({ row }) => row)]
  const documents = [...byDocument(rows).keys()].filter((document) => !isDraft(standingOn(document, on)))
  const ending = documents.flatMap((document) => {
    const end = endOf(document, on)
    return end === undefined ? [] : [t('slip:standing.ends', { document: name(document), date: date(end) })]
  })
  const reported = rows.filter(({ outcome }) => isReported(outcome))
  const list = (standing: 'trial' | 'in-force'): string[] => {
    const names = documents.filter((document) => standingOn(document, on) === standing && endOf(document, on) === undefined).map(name)
    return names.length === 0 ? [] : [t(`slip:standing.${standing}`, { documents: names.join(t('results:note.list')) })]
  }
  return [
    ...[...drafts, ...ended, ...ending].map((line) => ({ text: line, loud: true })),
    ...(reported.length > 0 ? [{ text: t('slip:standing.reported', { names: namesIn(reported, results, text) }), loud: true }] : []),
    ...[...list('trial'), ...list('in-force')].map((line) => ({ text: line, loud: false })),
  ]
}
