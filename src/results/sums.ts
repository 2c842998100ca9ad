import { cashTotals, type Outcome, type PeriodTotal } from '../engine'
import { moneyParts, type Text } from '../ui'
import { gently } from './asked'

/** What hangs on a painful answer is no sum to hold out to everybody. */
export const heldOut = ({ status, missing }: Pick<Outcome, 'status' | 'missing'>): boolean =>
  status !== 'undetermined' || !missing.some(gently)

/** The cash of these outcomes as it is shown: what is sure, and what is still open. */
export const shownTotals = (outcomes: readonly Outcome[]): PeriodTotal[] => cashTotals(outcomes, heldOut)

const joined = (words: readonly string[], { language }: Text): string => words.join(language === 'en' ? ' ' : '')

/** 3600元/年, 一次性162.40元. */
function moneyText(amount: number, period: PeriodTotal['period'], text: Text): string {
  const { number, unit } = moneyParts(amount, text.language)
  const once = period === 'once' ? text.t('results:total.once') : ''
  return joined([once, joined([number, unit].filter(Boolean), text), text.t(`rules:per.${period}`)].filter(Boolean), text)
}

/** What is sure of every rhythm. */
export const sureTexts = (totals: readonly PeriodTotal[], text: Text): string[] =>
  totals.filter(({ sure }) => sure.lo > 0).map(({ sure, period }) => moneyText(sure.lo, period, text))

/** The same in one line; empty where nothing is sure. */
export const sureText = (totals: readonly PeriodTotal[], text: Text): string => sureTexts(totals, text).join(text.t('results:strip.and'))

/** What may still come of it: the sum where one rhythm has one, else that there is something; empty where nothing is open. */
export function openText(totals: readonly PeriodTotal[], text: Text): string {
  const open = totals.filter((total) => total.open.hi > 0)
  const [only] = open
  if (!only) return ''
  const told = open.length === 1 && only.open.hi !== Infinity
  return told ? text.t('results:strip.openCash', { amount: moneyText(only.open.hi, only.period, text) }) : text.t('results:strip.openSome')
}

/** The most that may hang on some answers, rhythm by rhythm; empty where no cash does, or nothing bounds it. */
export const stakeText = (totals: readonly PeriodTotal[], text: Text): string =>
  totals
    .filter(({ open }) => open.hi > 0 && open.hi !== Infinity)
    .map(({ open, period }) => moneyText(open.hi, period, text))
    .join(text.t('results:strip.and'))
