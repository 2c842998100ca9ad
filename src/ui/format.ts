import type { Language } from './language'

/** An amount in the pieces a figure is set in: `2万` and `元`, or `CNY 20,000` and nothing. */
export interface AmountParts {
  readonly number: string
  readonly unit: string
}

const plain = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2))

const grouped = (value: number): string =>
  new Intl.NumberFormat('en', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 }).format(value)

const inTenThousands = (yuan: number): boolean => yuan >= 10_000 && yuan % 1000 === 0

/** Yuan to at most a fen: 3600, 2万, 1.5万, 12345, 0.50. */
function yuanNumber(yuan: number, language: Language): string {
  if (language === 'en') return `CNY ${grouped(yuan)}`
  return inTenThousands(yuan) ? `${String(yuan / 10_000)}万` : plain(yuan)
}

/** An amount of yuan, or the range from it to another, in pieces. */
export function moneyParts(yuan: number, language: Language, upTo: number = yuan): AmountParts {
  const unit = language === 'en' ? '' : '元'
  const from = yuanNumber(yuan, language)
  if (upTo === yuan) return { number: from, unit }
  const to = language === 'en' ? grouped(upTo) : yuanNumber(upTo, language)
  return { number: `${from}–${to}`, unit }
}

/** 3600元, 2万元, 1.5万元; CNY 3,600. With a second amount the range between: 0–3600元. */
export function formatMoney(yuan: number, language: Language, upTo: number = yuan): string {
  const { number, unit } = moneyParts(yuan, language, upTo)
  return number + unit
}

/** 2025年12月31日; 31 December 2025. The day is what is written, wherever the reader is. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) throw new RangeError(`Not a day: ${date}`)
  const locale = language === 'en' ? 'en-GB' : 'zh-CN'
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' })
  return format.format(Date.UTC(year, month - 1, day))
}

/** 50%, 12.5%: the number is already in hundredths. */
export const formatPercent = (percent: number, language: Language): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(percent)}%`

/** Days in pieces: `10` and `天`, or `10` and `days`. With a second number the range between. */
export function daysParts(days: number, language: Language, upTo: number = days): AmountParts {
  const number = upTo === days ? String(days) : `${String(days)}–${String(upTo)}`
  if (language === 'zh-CN') return { number, unit: '天' }
  return { number, unit: upTo === 1 && days === 1 ? 'day' : 'days' }
}

/** 10天; 10 days, 1 day. */
export function formatDays(days: number, language: Language, upTo: number = days): string {
  const { number, unit } = daysParts(days, language, upTo)
  return language === 'en' ? `${number} ${unit}` : number + unit
}

/** Words as the beginning of a sentence, or a heading. Leaves Chinese as it is. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
