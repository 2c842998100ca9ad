import type { Citation } from './documents'
import type { Day, Expr, None, Scope, Yes } from './kinds'
import { nodeOf, type Node } from './node'

/** What is gone once the last day has passed. A closed list: each has its words in every language. */
export type Lost =
  | 'all' // all that the benefit gives
  | 'year' // what it gives for that one year
  | 'cover-from-birth' // insurance then only begins with the payment
  | 'settlement' // the time in which that year's tax is settled

/** A last day that the text sets for something a family has to do. Where a condition already counts to that day, it is the same expression. */
export interface DeadlineDeclaration<S extends Scope> {
  /** The last day on which it can still be done. Decided on the day of the verdict, so that what recurs has one each year. */
  readonly by: Expr<Day | None, S>
  /** While there is something to do; always, where it is absent. */
  readonly when?: Expr<Yes, S>
  readonly lost: Lost
  /** The provisions that set it, where they are not the one the benefit rests on first. */
  readonly basis?: readonly Citation[]
}

/** Named: the name keys the words. */
export type Deadlines<S extends Scope> = Readonly<Record<string, DeadlineDeclaration<S>>>

/** A deadline as the engine reads it. */
export interface Deadline {
  readonly name: string
  readonly by: Node
  readonly when?: Node
  readonly lost: Lost
  readonly basis: readonly Citation[]
}

/** The deadlines of a benefit that rests on `first` before all else. */
export function deadlinesFrom(declared: Deadlines<Scope>, first: Citation): Deadline[] {
  return Object.entries(declared).map(([name, { by, when, lost, basis }]) => ({
    name,
    by: nodeOf(by),
    ...(when ? { when: nodeOf(when) } : {}),
    lost,
    basis: basis ?? [first],
  }))
}
