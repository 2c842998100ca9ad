// Why an outcome came out as it did. A door of its own: only the pages that tell it fetch it.
export { explain, type ExplainedCondition, type Explanation } from './explain'
export { isNone, settledAt, type ArmTrace, type FactTrace, type MemberTrace, type Trace } from './trace'
