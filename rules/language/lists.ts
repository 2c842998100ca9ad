import type { Count, Day, Expr, None, Quantity, Scope, Truth, Yes } from './kinds'
import { exprOf, nodeOf, type ListName } from './node'

/** A list of the household whose members are spoken of as `E`. */
export interface List<out E extends Scope> {
  readonly name: ListName
  readonly as: E
}

/** The household's children, each spoken of as `child`. */
export const children: List<'child'> = { name: 'children', as: 'child' }
/** The same children once more, beside a `child` already meant. */
export const siblings: List<'sibling'> = { name: 'children', as: 'sibling' }
/** Mother and father, as far as there is one. */
export const parents: List<'parent'> = { name: 'parents', as: 'parent' }
/** The parents' own parents. */
export const elders: List<'elder'> = { name: 'elders', as: 'elder' }

/** It holds for at least one member. */
export function any<E extends Scope, S extends Scope>(list: List<E>, of: Expr<Yes, S>): Expr<Truth, Exclude<S, E>> {
  return exprOf({ op: 'any', over: list.name, as: list.as, of: nodeOf(of) })
}

/** It holds for every member there is. */
export function every<E extends Scope, S extends Scope>(list: List<E>, of: Expr<Yes, S>): Expr<Truth, Exclude<S, E>> {
  return exprOf({ op: 'all', over: list.name, as: list.as, of: nodeOf(of) })
}

/** For how many members it holds. */
export function count<E extends Scope, S extends Scope>(list: List<E>, of: Expr<Yes, S>): Expr<Count, Exclude<S, E>> {
  return exprOf({ op: 'count', over: list.name, as: list.as, of: nodeOf(of) })
}

/** The sum of a quantity over the members for whom `where` holds; a member who has none adds nothing. */
export function sumOver<T extends Quantity, E extends Scope, S extends Scope>(
  list: List<E>,
  where: Expr<Yes, S>,
  of: Expr<T | None, S>,
): Expr<T, Exclude<S, E>> {
  return exprOf({ op: 'sum', over: list.name, as: list.as, where: nodeOf(where), of: { op: 'or-zero', of: nodeOf(of) } })
}

/** The largest quantity among the members for whom `where` holds; none where it holds for nobody. */
export function mostOf<T extends Quantity, E extends Scope, S extends Scope>(
  list: List<E>,
  where: Expr<Yes, S>,
  of: Expr<T | None, S>,
): Expr<T | None, Exclude<S, E>> {
  return exprOf({ op: 'most', over: list.name, as: list.as, where: nodeOf(where), of: nodeOf(of) })
}

/** The latest day among the members for whom `where` holds; none where it holds for nobody. */
export function latestOf<E extends Scope, S extends Scope>(
  list: List<E>,
  where: Expr<Yes, S>,
  of: Expr<Day | None, S>,
): Expr<Day | None, Exclude<S, E>> {
  return exprOf({ op: 'most', over: list.name, as: list.as, where: nodeOf(where), of: nodeOf(of) })
}

/**
 * Which one (1, 2, 3 …) the child meant is, by day of birth, among the siblings that count. Ties go by
 * their place in the list, so twins have neighbouring orders. Says nothing of whether the child itself counts.
 */
export function orderAmong<S extends Scope>(
  mine: Expr<Day, 'child'>,
  theirs: Expr<Day, 'sibling'>,
  counts: Expr<Yes, S>,
): Expr<Count, Exclude<S, 'sibling'> | 'child'> {
  return exprOf({ op: 'order', counts: nodeOf(counts), mine: nodeOf(mine), theirs: nodeOf(theirs) })
}
