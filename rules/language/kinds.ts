/**
 * What an expression of the language stands for. Units live inside the interfaces, so that adding
 * yuan a month to yuan a year, or days to money, does not compile, and the compiler's message names
 * the unit. `None` is "there is none" (a `null` in the household file): a comparison with it does not
 * hold, and arithmetic refuses it until `orZero`.
 */
export type Per = 'once' | 'birth' | 'child' | 'month' | 'year' | 'day' | 'visit'

export interface Truth {
  readonly truth: true
}
export interface Day {
  readonly day: true
}
export interface Count {
  readonly count: true
}
export interface Percent {
  readonly percent: true
}
export interface Money<P extends Per> {
  readonly fen: P
}
export interface LeaveDays<P extends Per> {
  readonly days: P
}
export interface Choice<O extends string> {
  readonly option: O
}
export interface Place {
  readonly place: true
}
export interface None {
  readonly none: true
}

/** What may be added, compared by size or bounded. */
export type Quantity = Count | Percent | Money<Per> | LeaveDays<Per>

/** Something that holds, does not hold, or (of nothing) does not hold. */
export type Yes = Truth | None

/** Members of lists that an expression may speak of before somebody says which one is meant. */
export type Scope = 'child' | 'sibling' | 'parent' | 'elder'

declare const type: unique symbol
declare const free: unique symbol

/** An expression of kind `T` that still speaks of the list members `S`. Opaque to rule files; the engine reads it as `Node`. */
export interface Expr<out T, out S extends Scope = never> {
  readonly [type]: T
  readonly [free]: S
}

/** A six-digit GB/T 2260 code of an administrative place. */
export type PlaceCode = string & { readonly placeCode?: never }
