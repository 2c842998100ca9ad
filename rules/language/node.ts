import type { DayNumber } from './calendar'
import type { Attestation, Citation } from './documents'
import type { Expr, Per, Scope } from './kinds'

/** Whose fact it is: a fixed part of the household, or a list member bound by a subject or quantifier. */
export type FactScope = 'household' | 'mother' | 'father' | Scope

/** What an unanswered fact may be. Money is in fen; `born` marks days that cannot lie after the day of the check. */
export type Domain =
  | { readonly kind: 'truth' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'place' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly unit: 'yuan' | 'count' | 'area' }
  | { readonly kind: 'day'; readonly past: boolean }
  | { readonly kind: 'record' }

export type ListName = 'children' | 'parents' | 'elders'
export type Relation = '<' | '<=' | '=' | '>=' | '>'

export interface FactNode {
  readonly op: 'fact'
  readonly scope: FactScope
  readonly path: readonly string[]
  readonly domain: Domain
  /** For the scope itself and then each step of the path: may the answer there be "there is none"? */
  readonly nullable: readonly boolean[]
}

/** One arm of a `choose`; `basis` is cited only when the arm may be the one taken. */
export interface Arm {
  readonly when: Node
  readonly then: Node
  readonly basis: readonly string[]
}

/** What a plain amount counts, where it is not just a number of things. */
export interface Measure {
  readonly unit?: 'fen' | 'percent' | 'days'
  readonly per?: Per
}

/** A plain amount. */
export interface NumberNode extends Measure {
  readonly op: 'number'
  readonly value: number
}

/** A dated figure: in force from a day on (known until another, where it is), with its source and the day somebody last checked it. `null` repeals. */
export interface DatedEntry extends Measure {
  readonly from: DayNumber
  readonly until?: DayNumber
  readonly value: number | null
  readonly source: readonly Citation[]
  readonly attested: Attestation
  readonly checkedOn: DayNumber
}

/** Speaks of every member of a list. */
export interface QuantifierNode {
  readonly op: 'any' | 'all' | 'count'
  readonly over: ListName
  readonly as: Scope
  readonly of: Node
}

/** The tree behind every expression. Pure data: it can be walked, printed and sent elsewhere. */
export type Node =
  | FactNode
  | { readonly op: 'truth'; readonly value: boolean }
  | NumberNode
  | { readonly op: 'none' }
  | { readonly op: 'and' | 'or'; readonly of: readonly Node[] }
  | { readonly op: 'not'; readonly of: Node }
  | { readonly op: 'is'; readonly of: Node; readonly among: readonly string[] }
  | { readonly op: 'within'; readonly of: Node; readonly place: string }
  | { readonly op: 'tied'; readonly place: string; readonly of: Node }
  | { readonly op: 'names-parent'; readonly of: Node }
  | { readonly op: 'exists'; readonly of: Node }
  | { readonly op: 'compare'; readonly relation: Relation; readonly left: Node; readonly right: Node }
  | { readonly op: 'same'; readonly left: Node; readonly right: Node }
  | { readonly op: 'add' | 'min' | 'max'; readonly of: readonly Node[] }
  | { readonly op: 'minus'; readonly left: Node; readonly right: Node }
  | { readonly op: 'scale'; readonly of: Node; readonly by: number; readonly over: number }
  | { readonly op: 'times'; readonly left: Node; readonly right: Node }
  | { readonly op: 'portion'; readonly amount: Node; readonly part: Node; readonly whole: Node }
  | { readonly op: 'or-zero'; readonly of: Node }
  | { readonly op: 'since'; readonly of: Node }
  | { readonly op: 'age'; readonly of: Node; readonly unit: 'years' | 'months' }
  | { readonly op: 'this-year' }
  | { readonly op: 'part-of-day'; readonly of: Node; readonly part: 'year' | 'month' }
  | { readonly op: 'start-of'; readonly of: Node; readonly part: 'year' | 'month' }
  | { readonly op: 'end-of-year'; readonly of: Node }
  | { readonly op: 'later'; readonly of: Node; readonly years: number; readonly months: number; readonly days: Node }
  | { readonly op: 'choose'; readonly arms: readonly Arm[]; readonly otherwise: Node }
  | QuantifierNode
  | { readonly op: 'sum' | 'most'; readonly over: ListName; readonly as: Scope; readonly where: Node; readonly of: Node }
  | { readonly op: 'order'; readonly counts: Node; readonly mine: Node; readonly theirs: Node }
  | { readonly op: 'dated'; readonly table: readonly DatedEntry[] }

/** Turns a tree into what rule files see. With `nodeOf`, the only cast between the two views. */
export function exprOf<T, S extends Scope>(node: Node): Expr<T, S> {
  return node as unknown as Expr<T, S>
}

/** The tree behind an expression, for whatever walks it. */
export function nodeOf(expr: Expr<unknown, Scope>): Node {
  return expr as unknown as Node
}

/** The direct parts of a node, in order. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.op) {
    case 'and':
    case 'or':
    case 'add':
    case 'min':
    case 'max':
      return node.of
    case 'not':
    case 'is':
    case 'within':
    case 'tied':
    case 'names-parent':
    case 'exists':
    case 'scale':
    case 'or-zero':
    case 'since':
    case 'age':
    case 'part-of-day':
    case 'start-of':
    case 'end-of-year':
    case 'any':
    case 'all':
    case 'count':
      return [node.of]
    case 'compare':
    case 'same':
    case 'minus':
    case 'times':
      return [node.left, node.right]
    case 'portion':
      return [node.amount, node.part, node.whole]
    case 'later':
      return [node.of, node.days]
    case 'choose':
      return [...node.arms.flatMap((arm) => [arm.when, arm.then]), node.otherwise]
    case 'sum':
    case 'most':
      return [node.where, node.of]
    case 'order':
      return [node.counts, node.mine, node.theirs]
    default:
      return []
  }
}

/** Visits a node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const part of partsOf(node)) walk(part, visit)
}

/** Whether a tree comes to a day, and not to a quantity. */
export const isDay = (node: Node): boolean =>
  node.op === 'later' ||
  node.op === 'start-of' ||
  node.op === 'end-of-year' ||
  (node.op === 'most' && isDay(node.of)) ||
  (node.op === 'fact' && node.domain.kind === 'day') ||
  (node.op === 'choose' && node.arms.some(({ then }) => isDay(then)))
