import type { Per } from '../../rules/language'
import type { Measure } from '../../rules/language/node'
import { daysParts, formatPercent, moneyParts, type Text } from '../ui'

const joined = (words: readonly string[], { language }: Text): string => words.filter(Boolean).join(language === 'en' ? ' ' : '')

/** Number and unit: `800` and `元/月`; `CNY 800` and `a month`. With a second value, the range between. */
export function amountParts(
  value: number,
  { unit, per }: Measure,
  text: Text,
  upTo = value,
): { readonly number: string; readonly unit: string } {
  const { t, language } = text
  const said = (rhythm: Per | undefined): string => (rhythm === undefined ? '' : t(`rules:per.${rhythm}`))
  if (unit === 'percent') {
    const to = formatPercent(upTo, language)
    return { number: value === upTo ? to : `${formatPercent(value, language).replace('%', '')}–${to}`, unit: '' }
  }
  if (unit === undefined) return { number: value === upTo ? String(value) : `${String(value)}–${String(upTo)}`, unit: '' }
  const parts = unit === 'days' ? daysParts(value, language, upTo) : moneyParts(value / 100, language, upTo / 100)
  return { number: parts.number, unit: joined([parts.unit, said(per)], text) }
}

/** The same in one piece. */
export function amountText(value: number, measure: Measure, text: Text, upTo = value): string {
  const { number, unit } = amountParts(value, measure, text, upTo)
  return joined([number, unit], text)
}
