export { differences, differs, type Difference } from './differences'
export type { DifferenceKind } from './kind'
export { cashDifferences, type SumDifference } from './sums'
export { sideBySide, type Line } from './side-by-side'
