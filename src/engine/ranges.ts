/** What a number may be while answers are missing: an interval, and whether it may be "there is none" (0 no, 1 perhaps, 2 surely). */
export interface Range {
  readonly lo: number
  readonly hi: number
  readonly none: 0 | 1 | 2
}

/** Truth values as the set of booleans they may be. */
export const NO = 1
export const YES = 2
export const OPEN = 3
export type Bits = 1 | 2 | 3

export const exactly = (value: number): Range => ({ lo: value, hi: value, none: 0 })
export const noNumber: Range = { lo: 0, hi: 0, none: 2 }

export const isSettled = (range: Range): boolean => range.none === 2 || (range.none === 0 && range.lo === range.hi)

/** Either operand missing makes the result missing. */
export const eitherNone = (a: Range, b: Range): 0 | 1 | 2 => (a.none === 2 || b.none === 2 ? 2 : a.none === 1 || b.none === 1 ? 1 : 0)

/** 0 · ∞ is 0 here: none of a thing is none of it, whatever it costs. */
export const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)

/** The smallest range that holds both. */
export function hull(a: Range | undefined, b: Range): Range {
  if (!a) return b
  if (a.none === 2) return b.none === 2 ? a : { ...b, none: 1 }
  if (b.none === 2) return { ...a, none: 1 }
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi), none: a.none || b.none ? 1 : 0 }
}

/** Joins what two alternatives may be. */
export const joinBits = (a: number, b: number): Bits => (a | b) as Bits

/** Not: swaps no and yes. */
export const invert = (bits: Bits): Bits => (bits === OPEN ? OPEN : bits === YES ? NO : YES)
