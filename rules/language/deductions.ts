import type { Expr, Money, None, Scope } from './kinds'
import { nodeOf, type Node } from './node'

export type Parent = 'mother' | 'father'

/** Who may take a deduction: each parent only his own; one of the two the whole of it; one the whole, or both by halves. */
export type TakenBy = 'own' | 'one-spouse' | 'either-or-halves'

/** A rate in hundredths, and what is taken off again so that it only falls on the part of the income above the bracket below. */
export interface TaxBracket {
  readonly rate: number
  readonly quick: Node
}

/** A tax on each parent’s income of the year: the largest of what each bracket by itself comes to, the lowest rate first. */
export interface ProgressiveTax {
  readonly income: Readonly<Record<Parent, Node>>
  readonly brackets: readonly TaxBracket[]
}

/**
 * What a deduction takes off the income of a year, and whose: what is lowered together is weighed together. Its trees look at
 * no fact that the benefit does not look at elsewhere.
 */
export interface DeductionNode {
  readonly tax: ProgressiveTax
  readonly takenBy: TakenBy
  readonly amount: Node
  /** The upper end, where nobody can say how much of it is this parent’s. */
  readonly upTo?: Node
  /** The doubt under which the couple has it once: then one of the two takes his own, the other none. */
  readonly onceUnder?: string
}

/** A deduction that still speaks of the list members `S`. */
export interface Deduction<out S extends Scope = never> {
  readonly node: DeductionNode
  readonly scope?: Expr<unknown, S>
}

type Yearly<S extends Scope> = Expr<Money<'year'>, S>
type YearlyOrNone<S extends Scope> = Expr<Money<'year'> | None, S>

/** A tax by brackets, each with its quick deduction, on what is left of each parent’s income. */
export function progressiveTax(
  income: Readonly<Record<Parent, YearlyOrNone<never>>>,
  brackets: readonly (readonly [rate: number, quick: Yearly<never>])[],
): ProgressiveTax {
  return {
    income: { mother: nodeOf(income.mother), father: nodeOf(income.father) },
    brackets: brackets.map(([rate, quick]) => ({ rate, quick: nodeOf(quick) })),
  }
}

/** A year’s amount that may be taken off what a tax falls on. */
export function deductionFrom<S extends Scope>(
  tax: ProgressiveTax,
  takenBy: TakenBy,
  amount: Yearly<S>,
  more: { readonly upTo?: Yearly<S>; readonly onceUnder?: string } = {},
): Deduction<S> {
  const { upTo, onceUnder } = more
  return {
    node: {
      tax,
      takenBy,
      amount: nodeOf(amount),
      ...(upTo ? { upTo: nodeOf(upTo) } : {}),
      ...(onceUnder === undefined ? {} : { onceUnder }),
    },
  }
}
