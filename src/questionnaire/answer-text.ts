import { formatDay } from '../../rules/language/calendar'
import { formatDate, formatMoney, type Text } from '../ui'
import { placeName } from './places/names'
import { fieldAt, topicOf } from '../../rules/household/topics'
import { answerWord, keyOf } from './words'

/** A number with the unit its field is asked in: 1500元/月, 2套. */
function numberText(path: string, answer: number, unit: 'yuan' | 'count' | 'area', { t, has, language }: Text): string {
  const own = `${keyOf(path)}.unit`
  const words = has(own) ? t(own) : unit === 'area' ? t('household:units.area') : ''
  // The sum brings its own 元; what is left of the unit is the month or the year.
  if (unit === 'yuan') return formatMoney(answer, language) + words.replace(t('household:units.yuan'), '')
  return [String(answer), words].filter(Boolean).join(language === 'en' ? ' ' : '')
}

/** An answer as a person would say it: 租, 3600元, 2023年12月8日. Undefined for records, which are told by their facts. */
export function answerText(path: string, answer: unknown, text: Text): string | undefined {
  const field = fieldAt(topicOf(path))
  if (answer === null) return answerWord(path, 'none', text)
  if (typeof answer === 'boolean') return answerWord(path, answer ? 'yes' : 'no', text)
  if (field?.is === 'record' && typeof answer === 'object') return answerWord(path, 'yes', text)
  if (field?.is !== 'field') return undefined
  const { domain } = field
  // The engine has days as numbers.
  if (typeof answer === 'number' && domain.kind === 'day') return formatDate(formatDay(answer), text.language)
  if (typeof answer === 'number') return domain.kind === 'number' ? numberText(path, answer, domain.unit, text) : undefined
  if (typeof answer !== 'string') return undefined
  if (domain.kind === 'place') return placeName(answer, text)
  if (domain.kind === 'day') return formatDate(answer, text.language)
  const option = `${keyOf(path)}.options.${answer}`
  return text.has(option) ? text.t(option) : answer
}
