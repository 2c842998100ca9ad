import type { Range } from '../types/basic'

/** Fen to yuan. */
export const yuan = (fen: number): number => fen / 100

/** An interval as the library tells it: without an upper end where nothing bounds it. */
export const rangeOf = (min: number, max: number): Range => (Number.isFinite(max) ? { min, max } : { min })

/** The same of an interval of sums. */
export const sumRange = ({ lo, hi }: { readonly lo: number; readonly hi: number }): Range => rangeOf(lo, hi)

/** The same of an interval in fen, told in yuan. */
export const yuanRange = ({ min, max }: { readonly min: number; readonly max: number }): Range => rangeOf(yuan(min), yuan(max))
