import type { Citation } from '../../../rules/language'
import type { Outcome } from '../../engine'
import { articleOf } from '../../wording'
import { wordsFor, type Results } from '../../results'
import { formatDate, type Text } from '../../ui'
import { formatDay } from '../../../rules/language/calendar'

/** A law with a longer title than this is named by its number, where it has one. */
const longest = { 'zh-CN': 12, en: 30 } as const

/** What a document is called in full. */
export function titleText({ document }: Citation, results: Results, text: Text): string {
  return wordsFor(results.documentHome(document), text).word(`documents.${document.id}.title`)
}

/** The document a benefit rests on and its provision, as short as they can be told: 漳平 12, 国发〔2023〕13号 2. */
export function basisText({ basis }: Outcome, results: Results, text: Text): string {
  const [citation] = basis
  if (!citation) return ''
  const { document, clause } = citation
  const words = wordsFor(results.documentHome(document), text)
  const number = `documents.${document.id}.number`
  const full = document.law ? titleText(citation, results, text) : words.place
  const name = document.law && full.length > longest[text.language] && words.has(number) ? words.word(number) : full
  const provision = document.law ? articleOf(citation) : clause.slice(clause.indexOf('-') + 1)
  if (provision === undefined) return name
  return text.t(document.law ? 'counter-found:basis.article' : 'counter-found:basis.number', { name, number: provision })
}

/** What is said of how it stands below its name: why not; from when. Undefined where the verdict says it all. */
export function moreText(outcome: Outcome, results: Results, text: Text): string | undefined {
  const { t, language } = text
  if (outcome.status === 'ineligible') {
    const failing = outcome.conditions.find(({ verdict }) => verdict === 'no')
    // Everything fits, and yet it is no: its document has not begun.
    if (!failing) return t('results:note.notBegun')
    return t('results:note.failing', { conditions: results.words(outcome.benefit).word(`conditions.${failing.name}`) })
  }
  if (outcome.status !== 'upcoming' || outcome.from === undefined) return undefined
  return t('counter-found:from', { date: formatDate(formatDay(outcome.from), language) })
}
