import { formatDay } from '../../rules/language/calendar'
import type { Citation } from '../../rules/language'
import type { DatedEntry } from '../../rules/language/node'
import type { Results } from '../results'
import { wordsOf } from '../share'
import type { Change, Mark, Reason } from '../share/link'
import { judgementOf, partsText, valueParts } from '../results'
import { formatDate, formatMoney, type Text } from '../ui'
import { amountText, articleOf } from '../wording'

/** 《…》第5条, in the words of the place whose document it is. */
function sourceText(citation: Citation, results: Results, text: Text): string {
  const { document } = citation
  const title = titleOf(citation, results, text)
  const number = document.law ? articleOf(citation) : undefined
  return number === undefined ? text.t('keeping:changes.why.source', { title }) : text.t('keeping:changes.why.article', { title, number })
}

const titleOf = ({ document }: Citation, results: Results, text: Text): string =>
  text.t(`${wordsOf(results.documentHome(document).place.code)}:documents.${document.id}.title`)

function figureText({ value, ...measure }: DatedEntry, text: Text): string {
  return value === null ? text.t('keeping:changes.why.repealed') : amountText(value, measure, text)
}

function entryReason(kind: 'figure' | 'outdated', entry: DatedEntry, results: Results, text: Text): string {
  const [citation] = entry.source
  const date = formatDate(formatDay(kind === 'outdated' ? (entry.until ?? entry.from) : entry.from), text.language)
  const source = citation ? sourceText(citation, results, text) : ''
  return text.t(`keeping:changes.why.${kind}`, { date, source, figure: figureText(entry, text) })
}

/** Why a benefit is not what it was, in a sentence. */
function reasonText(reason: Reason, { outcome }: Change, results: Results, text: Text): string {
  const { t, language } = text
  const words = outcome && results.words(outcome.benefit)
  switch (reason.kind) {
    case 'rules':
    case 'new-rules':
      return t(`keeping:changes.why.${reason.kind}`, { place: words?.place ?? '' })
    case 'ended': {
      const title = titleOf(reason.citation, results, text)
      if (reason.until === undefined) return t('keeping:changes.why.endedOnly', { title })
      return t('keeping:changes.why.ended', { title, date: formatDate(formatDay(reason.until), language) })
    }
    case 'figure':
    case 'outdated':
      return entryReason(reason.kind, reason.entry, results, text)
    case 'failing':
    case 'met': {
      const names = reason.conditions.map((name) => words?.word(`conditions.${name}`) ?? name)
      return t(`keeping:changes.why.${reason.kind}`, { conditions: names.join(t('keeping:changes.why.comma')) })
    }
    case 'schedule': {
      const years = reason.schedule.map(({ year, amount }) => t('results:note.year', { year, amount: formatMoney(amount, language) }))
      return t('keeping:changes.why.schedule', { years: years.join(t('keeping:changes.why.comma')) })
    }
    case 'program':
    case 'gone':
    case 'day':
      return t(`keeping:changes.why.${reason.kind}`)
  }
}

/** How a benefit stands, and its figure: 看起来符合，至多800元/月. */
function stateText(state: Mark, text: Text): string {
  const verdict = text.t(`results:verdict.${judgementOf(state).word}`)
  const parts = state.value && valueParts(state.value, text)
  return parts ? text.t('keeping:changes.with', { verdict, figure: partsText(parts, text) }) : verdict
}

/** How the sender saw it. */
const thenText = ({ then }: Change, text: Text): string => (then ? stateText(then, text) : text.t('keeping:changes.absent'))

/** How it is now: what is over or no longer fits is told by the verdict alone. */
function nowText({ now, outcome }: Change, text: Text): string {
  if (now) return stateText(now, text)
  return outcome ? text.t(`results:verdict.${judgementOf(outcome).word}`) : text.t('keeping:changes.absent')
}

/** A benefit that is not what it was, in words, for everybody of whom they hold. */
export interface ToldChange {
  readonly key: string
  /** Stands for all: they differ in their subject only. */
  readonly change: Change
  readonly subjects: readonly string[]
  readonly then: string
  readonly now: string
  readonly reasons: readonly string[]
}

/** Changes in words, those of one benefit that read alike as one. */
export function toldChanges(changes: readonly Change[], results: Results, text: Text): ToldChange[] {
  const told = new Map<string, ToldChange>()
  for (const change of changes) {
    const [then, now] = [thenText(change, text), nowText(change, text)]
    const reasons = change.reasons.map((reason) => reasonText(reason, change, results, text))
    const key = JSON.stringify([change.benefit, then, now, reasons])
    const subjects = [...(told.get(key)?.subjects ?? []), change.subject]
    told.set(key, { key, change, subjects, then, now, reasons })
  }
  return [...told.values()]
}
