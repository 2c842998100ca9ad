import type { Choice, Count, Day, Expr, None, Place, PlaceCode, Quantity, Scope, Truth, Yes } from './kinds'
import { exprOf, nodeOf, type Node, type Relation } from './node'

const truth = <S extends Scope>(node: Node): Expr<Truth, S> => exprOf(node)

/** All of these hold. */
export function all<S extends Scope = never>(...of: readonly Expr<Yes, S>[]): Expr<Truth, S> {
  return truth({ op: 'and', of: of.map(nodeOf) })
}

/** At least one of these holds. */
export function either<S extends Scope = never>(...of: readonly Expr<Yes, S>[]): Expr<Truth, S> {
  return truth({ op: 'or', of: of.map(nodeOf) })
}

/** This does not hold. Of "there is none" it holds: write `exists` where that would be wrong. */
export function not<S extends Scope = never>(of: Expr<Yes, S>): Expr<Truth, S> {
  return truth({ op: 'not', of: nodeOf(of) })
}

/** Always holds. For a clause that every household falls under. */
export const always: Expr<Truth> = truth({ op: 'truth', value: true })

/** The answer is one of the named options. */
export function is<O extends string, S extends Scope = never>(
  of: Expr<Choice<O> | None, S>,
  ...among: readonly [NoInfer<O>, ...NoInfer<O>[]]
): Expr<Truth, S> {
  return truth({ op: 'is', of: nodeOf(of), among })
}

/** The place named in the answer is this place or lies inside it in the administrative tree. */
export function inPlace<S extends Scope = never>(of: Expr<Place | None, S>, place: PlaceCode): Expr<Truth, S> {
  return truth({ op: 'within', of: nodeOf(of), place })
}

/**
 * The family belongs to a place by `of`; where that is not answered, and nobody has told where the family
 * lives, by having named the place itself as one of its own (`--places`). An answer that says otherwise always wins.
 */
export function tied<S extends Scope = never>(place: PlaceCode, of: Expr<Yes, S>): Expr<Truth, S> {
  return truth({ op: 'tied', place, of: nodeOf(of) })
}

/** The answer names the parent meant: an elder is this parent's own parent. */
export function namesParent<S extends Scope = never>(of: Expr<Choice<'mother' | 'father'>, S>): Expr<Truth, S | 'parent'> {
  return truth({ op: 'names-parent', of: nodeOf(of) })
}

/** There is one: the answer is not "none". Takes a fact or a whole record of facts. */
export function exists<S extends Scope = never>(of: Expr<unknown, S>): Expr<Truth, S> {
  return truth({ op: 'exists', of: nodeOf(of) })
}

function compare<S extends Scope>(relation: Relation, left: Expr<unknown, S>, right: Expr<unknown, S> | number): Expr<Truth, S> {
  const other: Node = typeof right === 'number' ? { op: 'number', value: right } : nodeOf(right)
  return truth({ op: 'compare', relation, left: nodeOf(left), right: other })
}

type Against<T, S extends Scope> = Expr<NoInfer<T>, S> | (T extends Count ? number : never)

/** Left is not below right (不少于、以上: the number named is inside). */
export function atLeast<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T | None, A>,
  right: Against<T, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('>=', left, right)
}

/** Left is not above right (不超过、以内: the number named is inside). */
export function atMost<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T | None, A>,
  right: Against<T, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('<=', left, right)
}

/** Both are the same number. */
export function equals<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T | None, A>,
  right: Against<T, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('=', left, right)
}

/** Left is above right. */
export function moreThan<T extends Quantity, A extends Scope = never, B extends Scope = never>(
  left: Expr<T | None, A>,
  right: Against<T, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('>', left, right)
}

/** Both are the same day. The same fact named twice is the same day even while unanswered. */
export function sameDay<A extends Scope = never, B extends Scope = never>(
  left: Expr<Day | None, A>,
  right: Expr<Day | None, B>,
): Expr<Truth, A | B> {
  return truth({ op: 'same', left: nodeOf(left), right: nodeOf(right) })
}

/** Left is not before right. */
export function notBefore<A extends Scope = never, B extends Scope = never>(
  left: Expr<Day | None, A>,
  right: Expr<Day | None, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('>=', left, right)
}

/** Left is not after right. */
export function notAfter<A extends Scope = never, B extends Scope = never>(
  left: Expr<Day | None, A>,
  right: Expr<Day | None, B>,
): Expr<Truth, A | B> {
  return compare<A | B>('<=', left, right)
}
