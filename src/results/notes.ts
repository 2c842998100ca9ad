import { formatDay } from '../../rules/language/calendar'
import type { DatedEntry } from '../../rules/language/node'
import { isDraft, isLaw, type Outcome, type Subject } from '../engine'
import { amountText } from '../wording'
import { formatDate, formatDays, formatMoney, type Text } from '../ui'

/** Days of their own for more people than these are told on the benefit's page. */
const mostDays = 3

/** What the family gets of it, where its own cost, fee or use is known: 能取1000元. */
export function payableText({ value, payable }: Outcome, text: Text): string | undefined {
  if (!value || payable === undefined) return undefined
  const { t, language } = text
  const per = value.per === undefined ? '' : t(`rules:per.${value.per}`)
  const money = [formatMoney(payable, language), per].filter(Boolean).join(language === 'en' ? ' ' : '')
  // The limit covers all of it, or all of the limit can be had.
  const full = value.kind === 'withdrawal-limit' && payable === value.max
  return t(full ? 'results:payable.full' : `results:payable.${value.kind}`, {
    amount: value.unit === 'days' ? formatDays(payable, language) : money,
  })
}

/** A dated figure as it stands in its table: 158天, 3421元/月. */
const dated = ({ value, ...measure }: DatedEntry, text: Text): string =>
  value === null ? text.t('results:figures.repealed') : amountText(value, measure, text)

/** Said loudly of figures that nobody knows for the day: until when the last ones were known, or since when the first. One sentence a day, since nobody may know which of several is the family's. */
export function unknownFigures({ figures }: Outcome, text: Text): string[] {
  const { t, language } = text
  const sentences = new Map<string, string[]>()
  for (const { entry, state } of figures) {
    if (state === 'current') continue
    const day = state === 'outdated' ? (entry.until ?? entry.from) : entry.from
    const key = `${state} ${String(day)}`
    sentences.set(key, [...(sentences.get(key) ?? []), dated(entry, text)])
  }
  return [...sentences].map(([key, found]) => {
    const [state = '', day = ''] = key.split(' ')
    const figure = [...new Set(found)].join(t('results:figures.or'))
    return t(`results:figures.${state}`, { date: formatDate(formatDay(Number(day)), language), figure })
  })
}

/** What a deduction not claimed yet spares of the year's tax. */
export function taxText({ taxSaved, status }: Outcome, { t, language }: Text): string | undefined {
  // What comes later is reckoned for a later year.
  if (taxSaved === undefined || (status !== 'eligible' && status !== 'undetermined')) return undefined
  if (taxSaved.max === 0) return t('results:taxSaved.none')
  const amount = formatMoney(taxSaved.min, language)
  return t(taxSaved.min === taxSaved.max ? 'results:taxSaved.some' : 'results:taxSaved.least', { amount })
}

/** 2025年3600元、2026年1500元, from a year on: what is past was claimed then or is lost. */
function scheduleText({ schedule }: Outcome, { t, language }: Text, since = 0): string | undefined {
  const ahead = schedule?.filter(({ year }) => year >= since) ?? []
  // This year's alone is the figure itself.
  if (ahead.length === 0 || (ahead.length === 1 && ahead[0]?.year === since)) return undefined
  const years = ahead.map(({ year, amount }) => t('results:note.year', { year, amount: formatMoney(amount, language) }))
  return years.join(t('results:note.list'))
}

/** What kind of help it is, where that is easily mistaken for money in hand. */
function shortNature({ value }: Outcome, { t, has }: Text): string {
  // What is not taxed at all is money in hand.
  if (value?.unit === 'percent') return ''
  const key = `results:short.${value?.kind ?? ''}`
  return has(key) ? t(key) : ''
}

/** What all of them share; undefined where they differ. */
function shared<T>(outcomes: readonly Outcome[], of: (outcome: Outcome) => T): T | undefined {
  const all = outcomes.map(of)
  return all.every((one) => one === all[0]) ? all[0] : undefined
}

/** 到2027年4月30日; where each has a day of their own: 大宝到2027年4月30日，二宝到2028年4月30日. */
function untilText(outcomes: readonly Outcome[], nameOf: (subject: Subject) => string, { t, language }: Text): string | undefined {
  const date = (day: number): string => formatDate(formatDay(day), language)
  const until = shared(outcomes, (outcome) => outcome.until)
  if (until !== undefined) return t('results:note.until', { date: date(until) })
  if (outcomes.length > mostDays || outcomes.some((outcome) => outcome.until === undefined)) return undefined
  return outcomes
    .map((outcome) => t('results:note.untilFor', { who: nameOf(outcome.subject), date: date(outcome.until ?? 0) }))
    .join(t('results:note.clause'))
}

interface Around {
  /** An open point of the text in the place's words. */
  readonly doubtText?: (name: string) => string
  /** The calendar year of the check. */
  readonly year?: number
}

/** The one or two lines below a figure that all these outcomes share, the most telling first. */
export function notesOf(
  outcomes: readonly Outcome[],
  nameOf: (subject: Subject) => string,
  text: Text,
  { doubtText = () => text.t('results:note.check'), year = 0 }: Around = {},
): string[] {
  const [outcome] = outcomes
  if (!outcome) return []
  const { t, language } = text
  const { status, certainty, from, missing } = outcome
  const notes: (string | undefined)[] = []
  if (status === 'upcoming' && from !== undefined)
    notes.push(
      t(isDraft(outcome.standing) ? 'results:note.laterDraft' : 'results:note.later', { date: formatDate(formatDay(from), language) }),
    )
  if (status === 'eligible' && missing.length > 0) notes.push(t('results:note.answerLeft', { count: missing.length }))
  const own = shared(outcomes, (one) => payableText(one, text)) ?? shared(outcomes, (one) => scheduleText(one, text, year))
  if (status !== 'ended')
    notes.push(...unknownFigures(outcome, text), own ?? shared(outcomes, (one) => taxText(one, text)) ?? shortNature(outcome, text))
  const [doubt] = outcome.doubts
  if (status === 'eligible' && certainty === 'delegated' && isLaw(outcome))
    notes.push(doubt ? doubtText(doubt.name) : t('results:note.check'))
  if (status === 'eligible') notes.push(untilText(outcomes, nameOf, text))
  return notes.filter((note): note is string => note !== undefined && note !== '')
}
