import { formatDay } from '../../rules/language/calendar'
import type { Outcome } from '../engine'
import { formatDate, formatDays, formatMoney, type Text } from '../ui'
import { isLaw } from './standing'

/** What the family gets of it, where its own cost, fee or use is known: 能取1000元. */
export function payableText({ value, payable }: Outcome, text: Text): string | undefined {
  if (!value || payable === undefined) return undefined
  const { t, language } = text
  const per = value.per === undefined ? '' : t(`results:per.${value.per}`)
  const money = [formatMoney(payable, language), per].filter(Boolean).join(language === 'en' ? ' ' : '')
  return t(`results:payable.${value.kind}`, { amount: value.unit === 'days' ? formatDays(payable, language) : money })
}

/** 2025年3600元、2026年1500元. */
export function scheduleText({ schedule }: Outcome, { t, language }: Text): string | undefined {
  if (!schedule || schedule.length === 0) return undefined
  const years = schedule.map(({ year, amount }) => t('results:note.year', { year, amount: formatMoney(amount, language) }))
  return years.join(t('results:note.list'))
}

/** What kind of help it is, where that is easily mistaken for money in hand. */
function shortNature({ value }: Outcome, { t, has }: Text): string {
  const key = `results:short.${value?.kind ?? ''}`
  return has(key) ? t(key) : ''
}

/** The one or two lines below a figure, the most telling first. */
export function notesOf(outcome: Outcome, text: Text): string[] {
  const { t, language } = text
  const { status, certainty, until, from, missing } = outcome
  const date = (day: number): string => formatDate(formatDay(day), language)
  const notes: (string | undefined)[] = []
  if (status === 'upcoming' && from !== undefined) notes.push(t('results:note.later', { date: date(from) }))
  if (status === 'eligible' && missing.length > 0) notes.push(t('results:note.answerLeft', { count: missing.length }))
  if (status !== 'ended') notes.push(payableText(outcome, text) ?? scheduleText(outcome, text) ?? shortNature(outcome, text))
  if (status === 'eligible' && certainty === 'delegated' && isLaw(outcome)) notes.push(t('results:note.check'))
  if (status === 'eligible' && until !== undefined) notes.push(t('results:note.until', { date: date(until) }))
  return notes.filter((note): note is string => note !== undefined && note !== '')
}
