import type { Outcome } from '../../engine'
import type { Amount, Taken, TaxChoice, TaxWay } from '../../engine/bundle'
import { formatMoney, type Text } from '../../ui'
import { benefitName } from '../BenefitRow'
import { personOf } from '../people'
import type { Results } from '../useResults'

/** Fen as yuan in words, between both ends where they differ. */
export const amountText = ({ min, max }: Amount, { language }: Text): string => formatMoney(min / 100, language, max / 100)

export const nameOfPerson = (subject: string, { household }: Results, text: Text): string => personOf(subject, household, text).name

/** Whom a deduction is for, where that is not the parent who takes it. */
export function forWhom({ outcome, by }: Taken, results: Results, text: Text): string | undefined {
  const { subject } = outcome
  return subject === 'household' || subject === by ? undefined : nameOfPerson(subject, results, text)
}

/** 子女教育扣除（二宝）. */
export function namedFor(outcome: Outcome, results: Results, text: Text): string {
  const name = benefitName(results, outcome.benefit)
  if (outcome.subject === 'household') return name
  const who = nameOfPerson(outcome.subject, results, text)
  return text.language === 'en' ? `${name} (${who})` : `${name}（${who}）`
}

export const namesOfAll = (outcomes: readonly Outcome[], results: Results, text: Text): string =>
  [...new Set(outcomes.map((outcome) => namedFor(outcome, results, text)))].join(text.t('results:note.list'))

/** 子女教育扣除（二宝）由爸爸填报. */
function takenText(taken: Taken, results: Results, text: Text): string {
  const whom = forWhom(taken, results, text)
  const name = whom === undefined ? benefitName(results, taken.outcome.benefit) : namedFor(taken.outcome, results, text)
  if (taken.by === 'halves') return text.t('bundle:tax.takenHalves', { name })
  return text.t('bundle:tax.taken', { name, who: nameOfPerson(taken.by, results, text) })
}

/** What is done otherwise than in the best way: who takes what, and what is not claimed then. */
export function changesText({ taken }: TaxWay, { best }: TaxChoice, results: Results, text: Text): string {
  const before = best?.taken ?? []
  const changed = taken
    .filter((one) => !before.some(({ outcome, by }) => outcome === one.outcome && by === one.by))
    .map((one) => takenText(one, results, text))
  const dropped = before
    .filter((one) => !taken.some(({ outcome }) => outcome === one.outcome))
    .map(({ outcome }) => text.t('bundle:tax.dropped', { name: namedFor(outcome, results, text) }))
  return [...changed, ...dropped].join(text.t('results:note.list'))
}

/** What another way is called. */
export function wayText(way: TaxWay, choice: TaxChoice, results: Results, text: Text): string {
  if (way.kind === 'mother' || way.kind === 'father')
    return text.t(`bundle:tax.way.${way.kind}`, { who: nameOfPerson(way.kind, results, text) })
  if (way.kind === 'halves') return text.t('bundle:tax.way.halves')
  return text.t('bundle:tax.way.instead', { changes: changesText(way, choice, results, text) })
}

/** What another way saves: what is sure of it while an income is missing. */
export function savingText({ spared }: TaxWay, { missing }: TaxChoice, text: Text): string {
  const { t } = text
  if (spared.min === spared.max || missing.length === 0) return t('bundle:tax.saves', { amount: amountText(spared, text) })
  if (spared.min === 0) return t('bundle:tax.byIncome')
  return t('bundle:tax.least', { amount: amountText({ min: spared.min, max: spared.min }, text) })
}
