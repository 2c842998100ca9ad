import type { Claim, Path, Term, Unit, Verdict } from './basic'
import type { DatedFigure } from './rules'

/** An answer, or the answers of a record. Days as 'YYYY-MM-DD', money in yuan, areas in square metres; `null` for none. */
export type Answer = string | number | boolean | null | { readonly [name: string]: Answer }

/** An answer as a rule met it. */
export interface FactStep {
  readonly path: Path
  /** What is asked, whoever it is asked of: 'child.hukou' of 'children[0].hukou'. */
  readonly topic: string
  /** 'presumed': nobody answered, and it is taken for granted until somebody does. */
  readonly told: 'told' | 'presumed' | 'missing'
  /** Absent while it is missing. */
  readonly value?: Answer
  /** The record of which there is none, where that settles it. */
  readonly none?: Path
}

/** A quantity as it may be while answers are missing. */
export interface Quantity {
  /** 'perhaps' and 'yes': there may be, or is, no such quantity at all. */
  readonly none: 'no' | 'perhaps' | 'yes'
  /** Absent where nothing bounds it from below. */
  readonly min?: number
  /** Absent where nothing bounds it from above. */
  readonly max?: number
  /** Square metres beside what figures count; absent of a plain number. */
  readonly unit?: Unit | 'm2'
}

/** One member of a list, and what came of it. */
export interface MemberStep {
  /** 'children[0]'; 'children[?]' stands for the members of a list that nobody told. */
  readonly at: Path
  readonly verdict: Verdict
  readonly of: Step
  /** What it brings in, where members bring something. */
  readonly amount?: Step
}

/** One node of a rule, with what it came to. */
export interface Step {
  /** The operator: 'fact', 'and', 'or', 'not', 'is', 'within', 'compare', 'since', 'age', 'choose', 'sum' … More may be added in a minor version. */
  readonly op: string
  /** What the rule itself says here beside its parts: the relation of a 'compare', the place of a 'within', the options of an 'is'. */
  readonly says: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** Of a condition. */
  readonly verdict?: Verdict
  /** Of a quantity. */
  readonly amount?: Quantity
  /** Of a day: from the first to the last it may be. */
  readonly day?: Term & { readonly none: 'no' | 'perhaps' | 'yes' }
  /** Answers that could still decide it. */
  readonly missing: readonly Path[]
  readonly fact?: FactStep
  readonly figure?: DatedFigure
  /** What it was put together from, in order. */
  readonly parts: readonly Step[]
  readonly members?: readonly MemberStep[]
  /** The list of the members, while nobody has told who they are. */
  readonly unlisted?: 'children' | 'parents' | 'elders'
  /** Cases up to the one surely taken; without `then` those that do not hold. */
  readonly cases?: readonly { readonly when: Step; readonly then?: Step }[]
  readonly otherwise?: Step
}

/** One named condition, or one open point of the text. */
export interface ExplainedCondition {
  readonly name: string
  readonly verdict: Verdict
  readonly missing: readonly Path[]
  /** Absent while nobody has told for whom it is asked. */
  readonly step?: Step
}

/** Why a benefit came out as it did. */
export interface Explanation extends Claim {
  readonly conditions: readonly ExplainedCondition[]
  /** Open points of the text, also those that do not apply. */
  readonly doubts: readonly ExplainedCondition[]
  /** How its figures were worked out, where there are some. */
  readonly value: { readonly amount?: Step; readonly upTo?: Step; readonly payable?: Step }
}

/** What an answer has to become. Bounds are inside. */
export type Becomes =
  | { readonly kind: 'yes' | 'no' | 'some' | 'none' }
  | { readonly kind: 'option'; readonly among: readonly string[] }
  | { readonly kind: 'place'; readonly inside?: string; readonly outside: readonly string[] }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'day'; readonly from?: string; readonly until?: string }

/** One answer that would have to change. */
export interface Change {
  readonly path: Path
  readonly topic: string
  readonly becomes: Becomes
  /** The nearest answer that does it. */
  readonly value: Answer
  /** What it is now; absent where it was not told. */
  readonly now?: Answer
  readonly power: 'family' | 'time' | 'fate'
}

/**
 * What would turn a benefit that is not had: the smallest changes that do it, each tried out; or that it is out of reach.
 * Never an advice: nobody moves house for a grant because a program says so.
 */
export type Remedy =
  | {
      readonly kind: 'turning'
      /** Empty where time alone does it. */
      readonly changes: readonly Change[]
      /** The first day on which nothing stands against it; absent where that is the day of the case. */
      readonly from?: string
      readonly power: 'family' | 'time'
      /** Answers that are missing, and decide it too. */
      readonly answerFirst: readonly Path[]
    }
  | {
      readonly kind: 'out-of-reach'
      /** These decide, and nobody changes them. */
      readonly facts: readonly Path[]
      /** A day that it asked for has gone by. */
      readonly late: boolean
    }
