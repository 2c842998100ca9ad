import type { Outcome } from '../../engine'
import { articleOf } from '../../wording'
import { judgementOf, planName, wordsFor, type Results } from '../../results'
import { formatDate, type Text } from '../../ui'
import { formatDay } from '../../../rules/language/calendar'

/** A law with a longer title than this is named by its number, where it has one. */
const longest = { 'zh-CN': 12, en: 30 } as const

/** The document a benefit rests on and its provision, as short as they can be told: 漳平 12, 国发〔2023〕13号 2. */
export function basisText({ basis }: Outcome, results: Results, text: Text): string {
  const [citation] = basis
  if (!citation) return ''
  const { document, clause } = citation
  const { place, title } = planName(document, results, text)
  const words = wordsFor(results.documentHome(document), text)
  const key = `documents.${document.id}`
  const full = place ?? title ?? words.word(`${key}.title`)
  const name = full.length > longest[text.language] && words.has(`${key}.number`) ? words.word(`${key}.number`) : full
  const provision = document.law ? articleOf(citation) : clause.slice(clause.indexOf('-') + 1)
  if (provision === undefined) return name
  return text.t(document.law ? 'counter-found:basis.article' : 'counter-found:basis.number', { name, number: provision })
}

/** Why not: the first condition that does not hold, or that its document has not begun. */
export function reasonText({ benefit, conditions }: Outcome, results: Results, { t }: Text): string {
  const failing = conditions.find(({ verdict }) => verdict === 'no')
  return failing ? results.words(benefit).word(`conditions.${failing.name}`) : t('results:note.notBegun')
}

/** How it stands, in words: 看起来符合; 暂不符合：未满3周岁; 2026年1月1日起. */
export function statusText(outcome: Outcome, results: Results, text: Text): string {
  const { t, language } = text
  const words = t(`results:verdict.${judgementOf(outcome).word}`)
  if (outcome.status === 'ineligible') return t('counter-found:status.because', { words, reason: reasonText(outcome, results, text) })
  if (outcome.status === 'upcoming' && outcome.from !== undefined)
    return t('counter-found:status.from', { words, date: formatDate(formatDay(outcome.from), language) })
  return words
}
