import type { Amount } from './choice'

/** A bracket with its quick deduction in fen. */
export interface Bracket {
  readonly rate: number
  readonly quick: number
}

/** The year’s tax on an income in fen, in hundredths of a fen: so no rounding decides which way is the best. */
export function taxOn(income: number, brackets: readonly Bracket[]): number {
  let most = 0
  if (income > 0) for (const { rate, quick } of brackets) most = Math.max(most, rate * income - 100 * quick)
  return most
}

/** Incomes in fen at which one rate gives way to the next; the first is that at which tax begins. */
export function edgesOf(brackets: readonly Bracket[]): readonly number[] {
  const crossings = brackets.slice(1).map(({ rate, quick }, index) => {
    const below = brackets[index] as Bracket
    return (100 * (quick - below.quick)) / (rate - below.rate)
  })
  return [0, ...crossings]
}

/** The rate in hundredths at which the last yuan of an income is taxed. */
export function rateOn(income: number, brackets: readonly Bracket[]): number {
  if (income <= 0) return 0
  const most = taxOn(income, brackets)
  return brackets.find(({ rate, quick }) => rate * income - 100 * quick === most)?.rate ?? 0
}

/** What taking an amount off an income spares, in hundredths of a fen. */
export const sparedBy = (taken: number, income: number, brackets: readonly Bracket[]): number =>
  taxOn(income, brackets) - taxOn(income - taken, brackets)

/**
 * The least by which taking `one` off leaves less tax than taking `other` off, over all incomes of a range: between the edges
 * of the brackets both taxes are straight lines, so it lies at an end or at an edge.
 */
export function leastGain(one: number, other: number, income: Amount, brackets: readonly Bracket[]): number {
  const gain = (of: number): number => taxOn(of - other, brackets) - taxOn(of - one, brackets)
  if (one === other) return 0
  if (income.min === income.max) return gain(income.min)
  const turns = edgesOf(brackets)
    .flatMap((edge) => [edge + one, edge + other])
    .filter((at) => at > income.min && at < income.max)
  return Math.min(...[income.min, income.max, ...turns].map(gain))
}
