export { evaluate } from './evaluate'
export type { Within } from './context'
export type { ConditionOutcome, FigureUse, Outcome, OutcomeValue, Saved, Status, Subject, Verdict, YearAmount } from './outcome'
export { factsUsed, type FactTopic } from './facts-used'
