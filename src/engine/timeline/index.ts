export { linesOf, type Bar, type Line } from './lines'
export { timeline, type Span, type Stretch } from './timeline'
export { yearSums, type Counting, type LeaveSum, type YearSum } from './years'
