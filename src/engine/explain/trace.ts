import type { FactValue } from '../../../rules/household'
import type { DayNumber } from '../../../rules/language/calendar'
import type { ListName, Node } from '../../../rules/language/node'
import type { FactTopic } from '../../../rules/household/topics'
import type { FigureUse, Verdict } from '../outcome'
import type { Range } from '../ranges'

/** An answer as a trace meets it. */
export interface FactTrace {
  /** As in the household file: `children[0].hukou`. */
  readonly path: string
  readonly topic: FactTopic
  /** `presumed`: nobody answered, and it is taken for granted until somebody does. */
  readonly told: 'told' | 'presumed' | 'missing'
  /** Days as numbers, money in fen. Absent while it is missing. */
  readonly value?: Exclude<FactValue, undefined>
  /** What there is none of, where that settles it: `mother`, of `mother.work`; the path itself. */
  readonly none?: string
}

/** One member of a list, and what came of it. */
export interface MemberTrace {
  /** As in the household file: `children[0]`; `children[?]` stands for members of a list that nobody answered. */
  readonly at: string
  /** Whether it holds for this member, or whether the member counts. A parent who may not exist makes that open. */
  readonly verdict: Verdict
  /** What was asked of the member; absent where a sum or an order asks of everybody. */
  readonly of: Trace
  /** The quantity it brings in, where its members bring one. */
  readonly amount?: Trace
}

/** One case of a choice. Cases after the one surely taken are left out. */
export interface ArmTrace {
  readonly when: Trace
  /** Absent of a case that does not hold. */
  readonly then?: Trace
}

/** One node of a rule's tree, with what it came to for this family on this day. */
export interface Trace {
  readonly node: Node
  /** Of a condition. */
  readonly verdict?: Verdict
  /** Of a quantity or a day, as it may be. */
  readonly range?: Range
  /** Answers that could still decide it. */
  readonly missing: readonly string[]
  /** What it was put together from, in order, where that is neither a fact, nor members, nor cases. */
  readonly parts: readonly Trace[]
  readonly fact?: FactTrace
  readonly members?: readonly MemberTrace[]
  /** The list of the members, where nobody has told who they are. */
  readonly unlisted?: ListName
  readonly arms?: readonly ArmTrace[]
  readonly otherwise?: Trace
  /** Of a figure by date: the entry of the day, where it stands, and how it stands that day. */
  readonly figure?: FigureUse
}

/** The day a trace comes to, or the number; undefined while it is open or where there is none. */
export function settledAt({ range }: Trace): DayNumber | number | undefined {
  if (!range || range.none !== 0 || range.lo !== range.hi || !Number.isFinite(range.lo)) return undefined
  return range.lo
}

/** Whether a trace surely comes to nothing: no such day, no such amount. */
export const isNone = ({ range }: Trace): boolean => range?.none === 2
