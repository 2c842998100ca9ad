import type { Facts } from '../../../rules/household'
import type { ProgressiveTax } from '../../../rules/language'
import type { DayNumber } from '../../../rules/language/calendar'
import type { Case } from '../conditions'
import type { Within } from '../context'
import type { Outcome } from '../outcome'
import { claims, joined } from '../related'
import { isLaw } from '../standing'
import type { Amount, Choice, OnePayment } from './choice'
import { exclusiveChoice, groupsThatExclude } from './exclusive'
import { itemOf, taxedBy, type Item, type Taxed } from './items'
import { sparedTogether, taxChoice } from './tax-choice'

const isDefined = <T>(one: T | undefined): one is T => one !== undefined

/** What either parent may take has to have an amount, and no open point of the text may wait for an answer: otherwise it is not weighed yet. */
const isWeighable = ({ owner, amount, outcome }: Item): boolean =>
  Number.isFinite(amount.max) &&
  (owner !== undefined || amount.min === amount.max) &&
  outcome.doubts.every(({ verdict }) => verdict !== 'unknown')

interface Lowering {
  readonly taxed: Taxed
  /** What can be weighed. */
  readonly items: readonly Item[]
  /** What cannot yet. */
  readonly open: readonly Outcome[]
}

/** What lowers a tax on the day; undefined where the tax is not known for it. */
function loweringOf(tax: ProgressiveTax, outcomes: readonly Outcome[], of: Case): Lowering | undefined {
  const taxed = taxedBy(tax, of)
  if (!taxed) return undefined
  const lowering = outcomes.filter(({ benefit }) => benefit.value.deduction?.tax === tax)
  const items = lowering.map((outcome) => itemOf(outcome, of)).filter(isDefined)
  const undecided = lowering.filter((outcome) => isLaw(outcome) && outcome.status === 'undetermined')
  const unweighed = items.filter((item) => !isWeighable(item)).map(({ outcome }) => outcome)
  return { taxed, items: items.filter(isWeighable), open: [...undecided, ...unweighed] }
}

const taxesOf = (outcomes: readonly Outcome[]): ProgressiveTax[] => [
  ...new Set(outcomes.map(({ benefit }) => benefit.value.deduction?.tax).filter(isDefined)),
]

/** What deductions spare together in the calendar year of a day. */
export interface Spared {
  /** In the best way to claim them, as far as incomes are told. Fen. */
  readonly amount: Amount
  /** Some may come on top: they are not known yet to be had, only reported, or to be confirmed by an office. */
  readonly more: boolean
}

/**
 * What all deductions of the year spare together, if each is claimed where it spares most: the true sum of what no single
 * figure tells, for the tax is progressive. Undefined where the tax of the year is not known, or there are too many ways.
 */
export function taxSpared(outcomes: readonly Outcome[], facts: Facts, on: DayNumber, within: Within): Spared | undefined {
  const of: Case = { facts, within, on }
  const claimed = claims(outcomes)
  const found = taxesOf(claimed).map((tax) => loweringOf(tax, claimed, of))
  const spared = found.map((one) => one && sparedTogether(one.items, one.taxed))
  if (!spared.every(isDefined)) return undefined
  return {
    amount: { min: spared.reduce((sum, { min }) => sum + min, 0), max: spared.reduce((sum, { max }) => sum + max, 0) },
    more: found.some((one) => one !== undefined && (one.open.length > 0 || one.items.some(({ sure }) => !sure))),
  }
}

/** What several rules give as one payment: there is nothing to choose, and nothing to add. */
function onePayments(had: readonly Outcome[], claimed: readonly Outcome[]): OnePayment[] {
  const benefits = had.map(({ benefit }) => benefit)
  return claimed.flatMap((one): OnePayment[] => {
    const linked = joined(one.benefit, benefits)
    const same = had.filter((other) => !claimed.includes(other) && other.subject === one.subject && linked.includes(other.benefit))
    return same.length > 0 ? [{ kind: 'one-payment', claimed: one, same }] : []
  })
}

/**
 * What a family has to choose between on the day `on`, from all outcomes of its rules: who claims the deductions that either
 * parent may take, and which of those benefits that exclude each other. For each the best choice over all admissible ones, what
 * others are worth, and what two rules give only once. Only law counts; amounts are whole fen.
 */
export function bundle(outcomes: readonly Outcome[], facts: Facts, on: DayNumber, within: Within): readonly Choice[] {
  const of: Case = { facts, within, on }
  const claimed = claims(outcomes)
  const isHad = (outcome: Outcome): boolean => outcome.status === 'eligible' && isLaw(outcome)
  const had = claimed.filter(isHad)
  const groups = groupsThatExclude(had.filter(({ benefit }) => !benefit.value.deduction))
  return [
    ...taxesOf(claimed)
      .map((tax) => loweringOf(tax, claimed, of))
      .filter(isDefined)
      .map(({ taxed, ...weighed }) => taxChoice(weighed, taxed))
      .filter(isDefined),
    ...groups.map(exclusiveChoice).filter(isDefined),
    ...onePayments(outcomes.filter(isHad), had),
  ]
}
